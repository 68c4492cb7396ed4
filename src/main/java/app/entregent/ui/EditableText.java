package app.entregent.ui;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/**
 * A text edited in place and saved by itself: when the focus leaves it, and in one line by Enter.
 * Escape brings the saved text back. While it has the focus, Ctrl+Z belongs to it.
 *
 * <p>One that hears how its write ended keeps what was typed if it could not be written: leaving
 * the field again or Enter tries once more, Escape gives back what is stored.
 */
public final class EditableText extends StackPane {
  private final TextInputControl field;
  private final ReadOnlyStringWrapper saved = new ReadOnlyStringWrapper(this, "saved", "");
  private final ReadOnlyBooleanWrapper unwritten = new ReadOnlyBooleanWrapper(this, "unwritten");
  private final Function<String, CompletionStage<?>> save;

  /** Whether the end of a write is told; else what is shown next is the answer. */
  private final boolean heard;

  /** What was read last, or written since. */
  private String stored = "";

  /** What is being written at the moment. */
  private Optional<String> sent = Optional.empty();

  private int writes;

  private EditableText(
      TextInputControl field, Function<String, CompletionStage<?>> save, boolean heard) {
    this.field = field;
    this.save = save;
    this.heard = heard;
    getStyleClass().add("editable-text");
    getChildren().add(field);
    field.focusedProperty().subscribe(focused -> leaveIf(!focused));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
  }

  /** A text of one line. */
  public static EditableText line(Consumer<String> save) {
    return new EditableText(new TextField(), unheard(save), false);
  }

  /** A text of several lines. */
  public static EditableText lines(int rows, Consumer<String> save) {
    return new EditableText(area(rows), unheard(save), false);
  }

  /**
   * A text of one line that stays in the field if it could not be written.
   *
   * @param save answers when it is written, or that it failed
   */
  public static EditableText keptLine(Function<String, CompletionStage<?>> save) {
    return new EditableText(new TextField(), save, true);
  }

  /** The same with several lines. */
  public static EditableText keptLines(int rows, Function<String, CompletionStage<?>> save) {
    return new EditableText(area(rows), save, true);
  }

  private static TextArea area(int rows) {
    TextArea area = new TextArea();
    Wrapping.of(area);
    area.setPrefRowCount(rows);
    return area;
  }

  private static Function<String, CompletionStage<?>> unheard(Consumer<String> save) {
    return typed -> {
      save.accept(typed);
      return CompletableFuture.completedStage(typed);
    };
  }

  /** The control itself, for its name, its prompt and the focus. */
  public TextInputControl field() {
    return field;
  }

  public ReadOnlyStringProperty savedProperty() {
    return saved.getReadOnlyProperty();
  }

  /** Whether what stands in the field could not be written. */
  public ReadOnlyBooleanProperty unwrittenProperty() {
    return unwritten.getReadOnlyProperty();
  }

  /** Shows what is stored. What the user is typing or could not be written is left alone. */
  public void show(String read) {
    boolean old = sent.isPresent() && read.equals(stored);
    if (old) {
      // Read before the write came to its end: the newer text is on its way.
      return;
    }
    boolean untouched = field.getText().equals(saved.get());
    stored = read;
    saved.set(read);
    boolean shown = field.getText().equals(read);
    // Written again, the same text would lose its selection.
    if (!shown && (untouched || !field.isFocused() && !unwritten.get())) {
      field.setText(read);
    }
    unwritten.set(unwritten.get() && !field.getText().equals(read));
  }

  /** From now on the text of something else is shown: nothing of the one before stays. */
  public void turn() {
    writes++;
    sent = Optional.empty();
    unwritten.set(false);
    saved.set(field.getText());
  }

  /**
   * Writes down what was typed for the one that is left, before the field shows another. The focus
   * may still be here: a list selects another row before it takes the focus.
   */
  public void leave() {
    saveNow();
    turn();
  }

  private void leaveIf(boolean left) {
    if (left) {
      saveNow();
    }
  }

  private void saveNow() {
    String typed = field.getText();
    if (!typed.equals(saved.get())) {
      saved.set(typed);
      sent = Optional.of(typed).filter(text -> heard);
      unwritten.set(false);
      int number = ++writes;
      save.apply(typed).whenComplete((answer, cause) -> ended(number, typed, cause == null));
    }
  }

  private void ended(int number, String typed, boolean written) {
    if (!heard || number != writes) {
      return;
    }
    sent = Optional.empty();
    if (written) {
      stored = typed;
    } else {
      saved.set(stored);
      unwritten.set(!field.getText().equals(stored));
    }
  }

  private void press(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && !field.getText().equals(saved.get())) {
      field.setText(saved.get());
      unwritten.set(false);
      field.end();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && field instanceof TextField) {
      saveNow();
    }
  }
}
