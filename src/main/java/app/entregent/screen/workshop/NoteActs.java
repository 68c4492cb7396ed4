package app.entregent.screen.workshop;

import app.entregent.model.workshop.Guest;
import app.entregent.model.workshop.GuestNames;
import app.entregent.model.workshop.WorkshopNote;
import app.entregent.model.workshop.WorkshopNote.Kind;
import app.entregent.model.workshop.WorkshopNoteStore;
import app.entregent.text.Message;
import app.entregent.workspace.Label;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The line in which notes are taken, points are parked and commitments are written down. */
final class NoteActs {
  private final RunViewModel model;
  private final WorkshopNoteStore store = new WorkshopNoteStore();
  private final StringProperty words = new SimpleStringProperty(this, "words", "");
  private final ReadOnlyObjectWrapper<Message> problem =
      new ReadOnlyObjectWrapper<>(this, "problem", Message.NOTHING);
  private final NoteWording wording;

  NoteActs(RunViewModel model) {
    this.model = model;
    wording = new NoteWording(model);
    words.subscribe(typed -> forgetProblem(typed));
  }

  /** What is typed. */
  StringProperty wordsProperty() {
    return words;
  }

  /** What is wrong with what was typed; nothing to say if nothing is. */
  ReadOnlyObjectProperty<Message> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** Changes the words of a note that is written down. */
  NoteWording wording() {
    return wording;
  }

  /** What was read. */
  void arrived(Optional<RunPicture> read) {
    read.ifPresent(picture -> wording.arrived(picture, words));
  }

  private void forgetProblem(String typed) {
    if (!typed.isEmpty()) {
      problem.set(Message.NOTHING);
    }
  }

  /**
   * Writes down what is typed; the field is empty again when it is on disk.
   *
   * @param usual the kind where no sign is typed
   */
  void take(Kind usual) {
    String typed = words.get();
    model
        .shown()
        .ifPresent(
            shown -> {
              TypedNote note = TypedNote.of(typed, usual, shown.guests());
              if (note.words().length() > WorkshopNote.WORDS_LIMIT) {
                problem.set(Message.of("run.note.too_long", WorkshopNote.WORDS_LIMIT));
              } else if (!note.words().isEmpty()) {
                write(shown, typed, note);
              }
            });
  }

  private void write(RunPicture shown, String typed, TypedNote note) {
    model
        .write(
            label("added", note.kind()),
            tx ->
                store.add(
                    tx,
                    model.workshopId(),
                    note.kind(),
                    note.words(),
                    shown.workshop().itemId(),
                    note.speaker().map(Guest::id)))
        .thenRun(
            () -> {
              if (words.get().equals(typed)) {
                words.set("");
              }
              if (note.speakers().size() > 1) {
                problem.set(several(shown.guests(), note.speakers()));
              }
            });
  }

  /** Several are called so: the words stay, nobody is guessed. */
  private static Message several(List<Guest> room, List<Guest> speakers) {
    Map<Long, String> names = GuestNames.of(room);
    return Message.of(
        "run.note.several",
        speakers.size(),
        names.getOrDefault(speakers.getFirst().id(), ""),
        names.getOrDefault(speakers.getLast().id(), ""));
  }

  /** A parked point is dealt with, a commitment kept; or not yet, after all. */
  void toggleSettled(WorkshopNote note) {
    model.write(
        label(note.settled() ? "reopened" : "settled", note.kind()),
        tx -> store.setSettled(tx, note.id(), !note.settled()));
  }

  /** Makes a note of another kind of it. */
  void turn(WorkshopNote note) {
    Kind next = Kind.values()[(note.kind().ordinal() + 1) % Kind.values().length];
    model.write(label("turned", next), tx -> store.setKind(tx, note.id(), next));
  }

  void delete(WorkshopNote note) {
    model
        .write(label("deleted", note.kind()), tx -> store.delete(tx, note.id()))
        .thenRun(() -> model.tellWithUndo(Message.of("run.tell.note_deleted")));
  }

  private static Label label(String what, Kind kind) {
    return Label.of("run.change.note." + what, Label.word(kind.word().key()));
  }
}
