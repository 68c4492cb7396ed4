package app.entregent.screen.workshop;

import app.entregent.model.workshop.Guest;
import app.entregent.model.workshop.WorkshopNote;
import app.entregent.model.workshop.WorkshopNote.Kind;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Named;
import app.entregent.ui.Pressable;
import app.entregent.ui.Wrapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** One line to write in, and what was written: notes, parked points, commitments. */
final class NotePane extends VBox {
  private static final PseudoClass SETTLED = PseudoClass.getPseudoClass("settled");

  /**
   * A line of the lists.
   *
   * @param note nothing where it is a heading
   * @param words the heading, or the note as it is read aloud
   * @param who said it; may be empty
   */
  private record Line(Optional<WorkshopNote> note, String words, String who) {}

  private final LiveTexts texts;
  private final NoteActs acts;
  private final TextField line = new TextField();
  private final VBox lists = new VBox();
  private final KeptRows<Line> rows = new KeptRows<>(lists, this::build);
  private final Runnable leave;

  /**
   * @param leave goes back to the map
   */
  NotePane(Controls controls, RunViewModel model, Runnable leave) {
    this.texts = controls.texts();
    this.acts = model.noting();
    this.leave = leave;
    line.setId("run-note");
    line.textProperty().bindBidirectional(acts.wordsProperty());
    line.promptTextProperty().bind(texts.text("run.note.prompt"));
    line.accessibleTextProperty().bind(texts.text("run.note.aloud"));
    line.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    Label problem = controls.prose(texts.text(acts.problemProperty()), "caution");
    problem.setId("run-note-problem");
    problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
    problem.managedProperty().bind(problem.visibleProperty());
    lists.getStyleClass().add("run-notes");
    getStyleClass().add("run-note-pane");
    getChildren()
        .addAll(
            controls.heading("run.notes"),
            line,
            controls.prose("run.note.hint", "muted", "small"),
            problem,
            lists);
  }

  /** Goes to the line. */
  void focus() {
    line.requestFocus();
  }

  boolean writing() {
    return line.isFocused();
  }

  void take(Kind kind) {
    acts.take(kind);
  }

  void show(RunPicture picture) {
    List<Line> all = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      List<WorkshopNote> notes =
          picture.notes().stream().filter(note -> note.kind() == kind).toList().reversed();
      if (!notes.isEmpty()) {
        all.add(
            new Line(
                Optional.empty(),
                texts.now(Message.of("run.notes.kind", kind.word(), notes.size())),
                ""));
        notes.forEach(note -> all.add(line(picture, note)));
      }
    }
    rows.show(all);
  }

  private Line line(RunPicture picture, WorkshopNote note) {
    return new Line(
        Optional.of(note),
        texts.now(
            Message.of(note.settled() ? "run.aloud.settled" : "run.aloud.note", note.words())),
        note.guestId()
            .flatMap(
                id ->
                    picture.guests().stream()
                        .filter(guest -> guest.id() == id)
                        .map(Guest::name)
                        .findFirst())
            .orElse(""));
  }

  private Node build(Line one) {
    return one.note().map(note -> row(one, note)).orElseGet(() -> heading(one.words()));
  }

  private static Node heading(String words) {
    Label name = new Label(words);
    name.getStyleClass().add("strong");
    return name;
  }

  private Node row(Line one, WorkshopNote note) {
    Label words = new Label(note.words());
    Wrapping.of(words);
    VBox all = new VBox(words);
    if (!one.who().isEmpty()) {
      Label who = new Label(one.who());
      who.getStyleClass().addAll("muted", "small");
      all.getChildren().add(who);
    }
    Pressable row = new Pressable(() -> acts.toggleSettled(note), all);
    Named.as(row, "run-note-" + note.id());
    row.getStyleClass().add("run-note");
    row.pseudoClassStateChanged(SETTLED, note.settled());
    row.setAccessibleText(one.words());
    row.addEventHandler(KeyEvent.KEY_PRESSED, event -> press(event, note));
    return row;
  }

  private void press(KeyEvent event, WorkshopNote note) {
    switch (event.getCode()) {
      case DELETE -> acts.delete(note);
      case RIGHT -> acts.turn(note);
      case ESCAPE -> leave.run();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void press(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      leave.run();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER) {
      acts.take(
          event.isShiftDown() ? Kind.COMMITMENT : event.isAltDown() ? Kind.PARKED : Kind.NOTE);
      event.consume();
    }
  }
}
