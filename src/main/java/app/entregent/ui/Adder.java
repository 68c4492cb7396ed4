package app.entregent.ui;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import javafx.scene.control.TextInputControl;

/**
 * Fields in which the next of a list is typed. They are emptied when it is written; until then, and
 * if it fails, the words stay, and so does what was typed meanwhile.
 */
public final class Adder {
  private final List<TextInputControl> fields;
  private boolean writing;

  public Adder(TextInputControl... fields) {
    this.fields = List.of(fields);
  }

  /** Writes what was typed, unless that is on its way already; the first field gets the focus. */
  public void add(Supplier<CompletionStage<?>> write) {
    add(write, () -> {});
  }

  /**
   * Writes what was typed.
   *
   * @param written what else is to be done then
   */
  public void add(Supplier<CompletionStage<?>> write, Runnable written) {
    if (writing) {
      return;
    }
    writing = true;
    String[] typed = fields.stream().map(TextInputControl::getText).toArray(String[]::new);
    write
        .get()
        .whenComplete(
            (answer, cause) -> {
              writing = false;
              if (cause == null) {
                clear(Arrays.asList(typed));
                written.run();
              }
            });
    fields.getFirst().requestFocus();
  }

  private void clear(List<String> typed) {
    for (int i = 0; i < typed.size(); i++) {
      if (fields.get(i).getText().equals(typed.get(i))) {
        fields.get(i).clear();
      }
    }
  }
}
