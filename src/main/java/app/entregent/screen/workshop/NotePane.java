package app.entregent.screen.workshop;

import app.entregent.model.workshop.GuestNames;
import app.entregent.model.workshop.WorkshopNote;
import app.entregent.model.workshop.WorkshopNote.Kind;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.ListKeys;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Named;
import app.entregent.ui.Pressable;
import app.entregent.ui.Wrapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** One line to write in, and what was written: notes, parked points, commitments. */
final class NotePane extends VBox {
  private static final String FIELD = "run-note-words-";
  private static final int ROWS = 3;
  private static final PseudoClass SETTLED = PseudoClass.getPseudoClass("settled");

  /**
   * A line of the lists.
   *
   * @param note nothing where it is a heading
   * @param words the heading, or the note as it is read aloud
   * @param who said it; may be empty
   * @param rewording the number of the note whose words are being changed; such a line is the same
   *     whatever becomes of the note
   */
  private record Line(
      Optional<WorkshopNote> note, String words, String who, OptionalLong rewording) {}

  private final LiveTexts texts;
  private final NoteActs acts;
  private final TextField line = new TextField();
  private final VBox lists = new VBox();
  private final KeptRows<Line> rows = new KeptRows<>(lists, this::build);
  private final Runnable leave;
  private Optional<RunPicture> shown = Optional.empty();

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
    acts.wording()
        .noteProperty()
        .subscribe((before, now) -> shown.ifPresent(picture -> turn(picture, before, now)));
    Label keys = controls.prose("run.note.keys", "muted", "small");
    keys.visibleProperty().bind(Bindings.isNotEmpty(lists.getChildren()));
    keys.managedProperty().bind(keys.visibleProperty());
    getStyleClass().add("run-note-pane");
    getChildren()
        .addAll(
            controls.heading("run.notes"),
            line,
            controls.prose("run.note.hint", "muted", "small"),
            keys,
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

  /** What stays typed when the window goes elsewhere is written down. */
  void leave() {
    acts.wording().keep();
  }

  /** The field takes the place of the words, or the words come back where they were. */
  private void turn(RunPicture picture, Optional<WorkshopNote> before, Optional<WorkshopNote> now) {
    boolean here = lists.isFocusWithin();
    show(picture);
    lists.applyCss();
    if (here) {
      String id =
          now.map(note -> "#" + FIELD + note.id())
              .or(() -> before.map(note -> "#run-note-" + note.id()))
              .orElse("");
      Optional.ofNullable(lists.lookup(id)).ifPresent(Node::requestFocus);
    }
  }

  void show(RunPicture picture) {
    shown = Optional.of(picture);
    Map<Long, String> names = GuestNames.of(picture.guests());
    List<Line> all = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      List<WorkshopNote> notes =
          picture.notes().stream().filter(note -> note.kind() == kind).toList().reversed();
      if (!notes.isEmpty()) {
        all.add(
            new Line(
                Optional.empty(),
                texts.now(Message.of("run.notes.kind", kind.word(), notes.size())),
                "",
                OptionalLong.empty()));
        notes.forEach(note -> all.add(line(names, note)));
      }
    }
    rows.show(all);
  }

  private Line line(Map<Long, String> names, WorkshopNote note) {
    if (acts.wording().of(note)) {
      return new Line(Optional.empty(), "", "", OptionalLong.of(note.id()));
    }
    return new Line(
        Optional.of(note),
        texts.now(
            Message.of(note.settled() ? "run.aloud.settled" : "run.aloud.note", note.words())),
        note.guestId().map(id -> names.getOrDefault(id, "")).orElse(""),
        OptionalLong.empty());
  }

  private Node build(Line one) {
    return one.rewording().isPresent()
        ? field(one.rewording().getAsLong())
        : one.note().map(note -> row(one, note)).orElseGet(() -> heading(one.words()));
  }

  /** The words of a note, to be changed where they stand: Enter keeps them, Escape does not. */
  private Node field(long id) {
    TextArea field = new TextArea();
    Wrapping.of(field);
    field.setId(FIELD + id);
    field.setPrefRowCount(ROWS);
    field.textProperty().bindBidirectional(acts.wording().wordsProperty());
    field.accessibleTextProperty().bind(texts.text("run.do.reword"));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressWords);
    field
        .focusedProperty()
        .subscribe(
            (was, focused) -> {
              if (was && !focused) {
                leave();
              }
            });
    Label problem = new Label();
    problem.getStyleClass().addAll("caution", "small");
    Wrapping.of(problem);
    problem.textProperty().bind(texts.text(acts.wording().problemProperty()));
    problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
    problem.managedProperty().bind(problem.visibleProperty());
    return new VBox(field, problem);
  }

  private void pressWords(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      acts.wording().leave();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && !event.isShiftDown()) {
      leave();
      event.consume();
    }
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
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    switch (event.getCode()) {
      case DELETE -> acts.delete(note);
      case RIGHT -> acts.turn(note);
      case E -> {
        // The letter itself is no part of the words.
        ListKeys.typeNothing(getScene());
        acts.wording().begin(note);
      }
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
