package app.entregent.ui;

import app.entregent.text.Message;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/**
 * A few dates, one to a line, with the fields below in which one types the next: Enter in any of
 * them keeps it. A line is a button: Enter or Space takes it into the fields, Delete removes it.
 *
 * @param <K> the kinds of dates
 */
public final class DateLines<K> extends VBox {
  /** A date that is shown. */
  public record Line<K>(long id, String said, Entry<K> entry) {}

  /** What stands in the fields. */
  public record Entry<K>(K kind, String words, String day, boolean yearly, String lead) {}

  /** What happens with what is typed. */
  public interface Acts<K> {
    /**
     * Keeps what was typed.
     *
     * @param changed the line that is changed; none for a new one
     * @return answers when it is written; empty if no day is meant
     */
    Optional<CompletionStage<?>> keep(Optional<Line<K>> changed, Entry<K> entry);

    /** What is wrong with what no day is meant by. */
    Message unclear();

    void delete(Line<K> line);
  }

  private static final int SHORT = 9;
  private static final int LEAD = 9;

  private final Acts<K> acts;
  private final VBox lines = new VBox();
  private final TextField words = new TextField();
  private final TextField day = new TextField();
  private final TextField lead = new TextField();
  private final CheckBox yearly = new CheckBox();
  private final ReadOnlyObjectWrapper<K> kind = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Message> trouble =
      new ReadOnlyObjectWrapper<>(Message.NOTHING);
  private final K usual;
  private Optional<Line<K>> changed = Optional.empty();
  private boolean writing;

  /**
   * @param kinds the kinds, the usual one first
   * @param lines the name of a kind
   */
  public DateLines(
      Controls controls, List<K> kinds, Function<K, ObservableValue<String>> name, Acts<K> acts) {
    this.acts = acts;
    usual = kinds.getFirst();
    kind.set(usual);
    getStyleClass().add("date-lines");
    Choice<K> choice = Choice.of(kinds, name, kind, kind::set);
    choice.setId("date-kind");
    choice.accessibleTextProperty().bind(controls.texts().text("ui.date.kind"));
    field(controls, words, "date-words", "ui.date.words");
    field(controls, day, "date-day", "ui.date.day");
    field(controls, lead, "date-lead", "ui.date.lead");
    day.setPrefColumnCount(SHORT);
    lead.setPrefColumnCount(LEAD);
    yearly.textProperty().bind(controls.texts().text("ui.date.yearly"));
    yearly.setId("date-yearly");
    FlowPane fields = new FlowPane(choice, day, words, yearly, lead);
    fields.getStyleClass().add("date-fields");
    Label wrong = controls.prose(controls.texts().text(trouble), "caution", "small");
    wrong.visibleProperty().bind(wrong.textProperty().isNotEmpty());
    wrong.managedProperty().bind(wrong.visibleProperty());
    getChildren().addAll(lines, fields, wrong);
  }

  /** Where one begins to type. */
  public TextField field() {
    return day;
  }

  public void show(List<Line<K>> wanted) {
    int focused = focused();
    lines.getChildren().setAll(wanted.stream().map(this::button).toList());
    lines.setManaged(!wanted.isEmpty());
    if (focused >= 0) {
      Node next =
          wanted.isEmpty() ? day : lines.getChildren().get(Math.min(focused, wanted.size() - 1));
      next.requestFocus();
    }
  }

  /** Which line has the focus, or -1. */
  private int focused() {
    for (int i = 0; i < lines.getChildren().size(); i++) {
      if (lines.getChildren().get(i).isFocused()) {
        return i;
      }
    }
    return -1;
  }

  private void field(Controls controls, TextField field, String id, String key) {
    field.setId(id);
    field.promptTextProperty().bind(controls.texts().text(key));
    field.accessibleTextProperty().bind(field.promptTextProperty());
    field.setOnAction(event -> keep());
  }

  private Button button(Line<K> line) {
    Button button = new Button(line.said());
    Wrapping.of(button);
    button.getStyleClass().addAll("flat", "date-line");
    Consumer<Line<K>> take = this::take;
    button.setOnAction(event -> take.accept(line));
    button.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.DELETE) {
            event.consume();
            acts.delete(line);
          } else if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            take.accept(line);
          }
        });
    return button;
  }

  private void take(Line<K> line) {
    changed = Optional.of(line);
    fill(line.entry());
    day.requestFocus();
    day.selectAll();
  }

  /** What was typed stays until it is written, and if that fails. */
  private void keep() {
    if (writing) {
      return;
    }
    Entry<K> entry = typed();
    Optional<CompletionStage<?>> kept = acts.keep(changed, entry);
    trouble.set(kept.isPresent() ? Message.NOTHING : acts.unclear());
    kept.ifPresent(
        written -> {
          writing = true;
          written.whenComplete((answer, cause) -> ended(entry, cause == null));
          day.requestFocus();
        });
  }

  private void ended(Entry<K> entry, boolean written) {
    writing = false;
    if (written && typed().equals(entry)) {
      changed = Optional.empty();
      fill(new Entry<>(usual, "", "", false, ""));
    }
  }

  private Entry<K> typed() {
    return new Entry<>(
        kind.get(), words.getText(), day.getText(), yearly.isSelected(), lead.getText());
  }

  private void fill(Entry<K> entry) {
    kind.set(entry.kind());
    words.setText(entry.words());
    day.setText(entry.day());
    yearly.setSelected(entry.yearly());
    lead.setText(entry.lead());
    trouble.set(Message.NOTHING);
  }
}
