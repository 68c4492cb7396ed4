package app.entregent.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * A short list of things that can be ticked off, with a line below it in which one types the next:
 * Enter adds it.
 */
public final class CheckLines extends VBox {
  /**
   * One thing.
   *
   * @param detail what else is to be known, such as the day; may be empty
   * @param late whether its day has passed
   */
  public record Line(long id, String words, String detail, boolean done, boolean late) {}

  private final VBox lines = new VBox();
  private List<Line> shown = List.of();
  private final TextField words = new TextField();
  private final Optional<DatePicker> day;
  private final BiConsumer<Line, Boolean> tick;
  private final BiConsumer<String, Optional<LocalDate>> add;

  /**
   * @param promptKey what to type in the line for the next
   * @param dayKey the name of the field for its day; empty if it has none
   * @param tick is told when a line is ticked or unticked
   * @param add is told what was typed, and its day
   */
  public CheckLines(
      Controls controls,
      String promptKey,
      Optional<String> dayKey,
      BiConsumer<Line, Boolean> tick,
      BiConsumer<String, Optional<LocalDate>> add) {
    this.tick = tick;
    this.add = add;
    getStyleClass().add("check-lines");
    lines.getStyleClass().add("check-lines-list");
    words.promptTextProperty().bind(controls.texts().text(promptKey));
    words.accessibleTextProperty().bind(words.promptTextProperty());
    words.setOnAction(event -> addTyped());
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox adder = Controls.row(words);
    day = dayKey.map(key -> dayField(controls, key));
    day.ifPresent(adder.getChildren()::add);
    getChildren().addAll(lines, adder);
  }

  /** The field in which the next is typed. */
  public TextField field() {
    return words;
  }

  /** Shows these lines in this order; the focus stays on its line, or goes to its neighbour. */
  public void show(List<Line> wanted) {
    int focused = focused();
    OptionalLong id = focused < 0 ? OptionalLong.empty() : OptionalLong.of(shown.get(focused).id());
    shown = List.copyOf(wanted);
    lines.getChildren().setAll(shown.stream().map(this::line).toList());
    lines.setVisible(!shown.isEmpty());
    lines.setManaged(!shown.isEmpty());
    id.ifPresent(line -> focus(line, focused));
  }

  private int focused() {
    for (int i = 0; i < shown.size(); i++) {
      if (box(i).isFocused()) {
        return i;
      }
    }
    return -1;
  }

  private void focus(long id, int before) {
    if (shown.isEmpty()) {
      words.requestFocus();
      return;
    }
    int same =
        IntStream.range(0, shown.size())
            .filter(i -> shown.get(i).id() == id)
            .findFirst()
            .orElse(Math.min(before, shown.size() - 1));
    box(same).requestFocus();
  }

  private Node box(int index) {
    return ((VBox) lines.getChildren().get(index)).getChildren().getFirst();
  }

  private Node line(Line line) {
    CheckBox box = new CheckBox(line.words());
    Wrapping.of(box);
    box.setSelected(line.done());
    box.setOnAction(event -> tick.accept(line, box.isSelected()));
    box.getStyleClass().add(line.done() ? "done" : "open");
    VBox both = new VBox(box);
    if (!line.detail().isEmpty()) {
      Label detail = new Label(line.detail());
      detail.getStyleClass().addAll("check-detail", "small", line.late() ? "late" : "muted");
      both.getChildren().add(detail);
    }
    return both;
  }

  private static DatePicker dayField(Controls controls, String key) {
    DatePicker picker = new DatePicker();
    picker.promptTextProperty().bind(controls.texts().text(key));
    picker.accessibleTextProperty().bind(picker.promptTextProperty());
    picker.getStyleClass().add("short-day");
    return picker;
  }

  private void addTyped() {
    if (!words.getText().isBlank()) {
      add.accept(
          words.getText().strip(), day.flatMap(picker -> Optional.ofNullable(picker.getValue())));
      words.clear();
      day.ifPresent(picker -> picker.setValue(null));
    }
  }
}
