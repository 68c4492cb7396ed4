package app.entregent.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
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
  private final BiFunction<String, Optional<LocalDate>, CompletionStage<?>> add;
  private final Adder adder;
  private final Controls controls;
  private final PastDayQuestion past;
  private Optional<Supplier<LocalDate>> today = Optional.empty();
  private BiFunction<String, LocalDate, CompletionStage<?>> alreadyDone =
      (typed, on) -> CompletableFuture.completedStage(typed);
  private Optional<LongConsumer> edit = Optional.empty();
  private Optional<Link> link = Optional.empty();

  /** A way from a line to something else, where there is one. */
  private record Link(String key, LongFunction<Optional<Runnable>> open) {}

  /**
   * @param promptKey what to type in the line for the next
   * @param dayKey the name of the field for its day; empty if it has none
   * @param tick is told when a line is ticked or unticked
   * @param add is told what was typed, and its day; answers when it is written
   */
  public CheckLines(
      Controls controls,
      String promptKey,
      Optional<String> dayKey,
      BiConsumer<Line, Boolean> tick,
      BiFunction<String, Optional<LocalDate>, CompletionStage<?>> add) {
    this.controls = controls;
    this.tick = tick;
    this.add = add;
    past = new PastDayQuestion(controls);
    adder = new Adder(words);
    getStyleClass().add("check-lines");
    lines.getStyleClass().add("check-lines-list");
    words.promptTextProperty().bind(controls.texts().text(promptKey));
    words.accessibleTextProperty().bind(words.promptTextProperty());
    words.setOnAction(event -> addTyped());
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox fields = Controls.row(words);
    day = dayKey.map(key -> dayField(controls, key));
    day.ifPresent(fields.getChildren()::add);
    getChildren().addAll(lines, fields, past);
  }

  /**
   * Asks what is meant when a day that has passed is typed.
   *
   * @param day the day of today
   * @param done is told what was done then; answers when it is written
   */
  public CheckLines askingOfThePast(
      Supplier<LocalDate> day, BiFunction<String, LocalDate, CompletionStage<?>> done) {
    today = Optional.of(day);
    alreadyDone = done;
    return this;
  }

  /**
   * Lets each line be edited, by its button or by F2.
   *
   * @param open is told which
   */
  public CheckLines editing(LongConsumer open) {
    edit = Optional.of(open);
    return this;
  }

  /**
   * Gives lines a way to something else.
   *
   * @param key what it is called
   * @param open opens it; empty for a line that has none
   */
  public CheckLines linking(String key, LongFunction<Optional<Runnable>> open) {
    link = Optional.of(new Link(key, open));
    return this;
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
    HBox foot = Controls.row();
    foot.getStyleClass().add("check-foot");
    if (!line.detail().isEmpty()) {
      Label detail = new Label(line.detail());
      detail.getStyleClass().addAll("check-detail", "small", line.late() ? "late" : "muted");
      foot.getChildren().add(detail);
    }
    edit.ifPresent(open -> offerEdit(line, box, foot, open));
    link.ifPresent(
        way ->
            way.open()
                .apply(line.id())
                .ifPresent(open -> foot.getChildren().add(linkTo(way.key(), open))));
    if (!foot.getChildren().isEmpty()) {
      both.getChildren().add(foot);
    }
    return both;
  }

  private void offerEdit(Line line, CheckBox box, HBox foot, LongConsumer open) {
    box.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.F2) {
            event.consume();
            open.accept(line.id());
          }
        });
    Hyperlink link = controls.link("ui.edit", () -> open.accept(line.id()));
    link.getStyleClass().addAll("small", "check-edit");
    link.setFocusTraversable(false);
    foot.getChildren().add(link);
  }

  private Hyperlink linkTo(String key, Runnable open) {
    Hyperlink to = controls.link(key, open);
    to.getStyleClass().addAll("small", "check-link");
    return to;
  }

  private static DatePicker dayField(Controls controls, String key) {
    DatePicker picker = new DatePicker();
    picker.promptTextProperty().bind(controls.texts().text(key));
    picker.accessibleTextProperty().bind(picker.promptTextProperty());
    picker.getStyleClass().add("short-day");
    return picker;
  }

  private void addTyped() {
    String typed = words.getText().strip();
    if (typed.isEmpty()) {
      return;
    }
    Optional<LocalDate> on = day.flatMap(picker -> Optional.ofNullable(picker.getValue()));
    Optional<LocalDate> now = today.map(Supplier::get);
    if (on.isPresent() && now.isPresent() && on.get().isBefore(now.get())) {
      past.ask(
          on.get(),
          () -> take(() -> alreadyDone.apply(typed, on.get())),
          () -> take(() -> add.apply(typed, on)),
          () -> take(() -> add.apply(typed, now)));
    } else {
      take(() -> add.apply(typed, on));
    }
  }

  private void take(Supplier<CompletionStage<?>> write) {
    past.close();
    adder.add(write, () -> day.ifPresent(picker -> picker.setValue(null)));
  }
}
