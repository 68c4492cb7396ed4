package app.entregent.screen.workshop;

import app.entregent.model.workshop.Guest;
import app.entregent.model.workshop.WorkshopNote;
import app.entregent.model.workshop.WorkshopNoteStore;
import app.entregent.text.Message;
import app.entregent.workspace.Label;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * The words of a note that is written down are changed where they stand. What is typed is kept here
 * until it is on disk, whatever becomes of the list meanwhile.
 */
final class NoteWording {
  private final RunViewModel model;
  private final WorkshopNoteStore store = new WorkshopNoteStore();
  private final ReadOnlyObjectWrapper<Optional<WorkshopNote>> note =
      new ReadOnlyObjectWrapper<>(this, "note", Optional.empty());
  private final StringProperty words = new SimpleStringProperty(this, "words", "");
  private final ReadOnlyObjectWrapper<Message> problem =
      new ReadOnlyObjectWrapper<>(this, "problem", Message.NOTHING);

  /** What is on its way to the disk. */
  private Optional<String> sent = Optional.empty();

  NoteWording(RunViewModel model) {
    this.model = model;
    words.subscribe(typed -> problem.set(Message.NOTHING));
  }

  /** The note whose words are being changed. */
  ReadOnlyObjectProperty<Optional<WorkshopNote>> noteProperty() {
    return note.getReadOnlyProperty();
  }

  /** What is typed. */
  StringProperty wordsProperty() {
    return words;
  }

  /** Why what is typed is not written down. */
  ReadOnlyObjectProperty<Message> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  boolean of(WorkshopNote other) {
    return note.get().filter(one -> one.id() == other.id()).isPresent();
  }

  /** Begins with this one; what was typed for another is written down first, or it goes on. */
  void begin(WorkshopNote one) {
    keep()
        .thenAccept(
            kept -> {
              if (kept) {
                words.set(one.words());
                problem.set(Message.NOTHING);
                note.set(Optional.of(one));
              }
            });
  }

  /** Forgets what is typed. */
  void leave() {
    note.set(Optional.empty());
    words.set("");
  }

  /** Writes the words down; what cannot be written stays in the field, with the reason. */
  CompletionStage<Boolean> keep() {
    Optional<WorkshopNote> one = note.get();
    String typed = words.get();
    if (one.isEmpty() || sent.equals(Optional.of(typed))) {
      return CompletableFuture.completedStage(true);
    }
    if (typed.strip().equals(one.get().words())) {
      leave();
      return CompletableFuture.completedStage(true);
    }
    if (typed.isBlank() || typed.strip().length() > WorkshopNote.WORDS_LIMIT) {
      problem.set(
          typed.isBlank()
              ? Message.of("run.note.wordless")
              : Message.of("run.note.too_long", WorkshopNote.WORDS_LIMIT));
      return CompletableFuture.completedStage(false);
    }
    sent = Optional.of(typed);
    return write(one.get(), typed)
        .whenComplete((done, cause) -> sent = Optional.empty())
        .thenApply(done -> ended(one.get(), typed));
  }

  private boolean ended(WorkshopNote one, String typed) {
    if (of(one) && words.get().equals(typed)) {
      leave();
    }
    return true;
  }

  private CompletionStage<Boolean> write(WorkshopNote one, String typed) {
    // Another name before the colon: somebody else said it. Without one, who said it stays.
    List<Guest> named =
        TypedNote.of(typed, one.kind(), model.shown().map(RunPicture::guests).orElse(List.of()))
            .speakers();
    return model.write(
        Label.of("run.change.note.reworded", Label.word(one.kind().word().key())),
        tx -> {
          store.setWords(tx, one.id(), typed);
          if (named.size() == 1) {
            store.setGuest(tx, one.id(), Optional.of(named.getFirst().id()));
          }
        });
  }

  /** The note may be gone: what was typed for it goes to the line for new ones, if that is free. */
  void arrived(RunPicture picture, StringProperty line) {
    boolean gone =
        note.get().filter(one -> picture.notes().stream().noneMatch(this::of)).isPresent();
    if (gone) {
      String typed = words.get();
      leave();
      if (line.get().isEmpty()) {
        line.set(typed);
      }
    }
  }
}
