package app.entregent.shell;

import app.entregent.history.LabelWords;
import app.entregent.text.Message;
import app.entregent.ui.Notifier;
import app.entregent.ui.Tasks;
import app.entregent.ui.UndoActions;
import app.entregent.workspace.Label;
import app.entregent.workspace.Progress;
import app.entregent.workspace.UndoState;
import app.entregent.workspace.Workspace;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.util.Duration;

/** Undo and redo of the open workspace, under the names that its changes have for the user. */
final class JournalUndo implements UndoActions, AutoCloseable {
  /** What takes longer, such as taking back a whole import, is shown and can be ended. */
  private static final Duration PATIENCE = Duration.millis(600);

  private final Workspace workspace;
  private final Notifier notifier;
  private final Tasks tasks;
  private final LabelWords words;
  private final Map<Label, Message> named = new HashMap<>();
  private int asked;
  private final Runnable stopListening;
  private final ReadOnlyObjectWrapper<Optional<Message>> undoable =
      new ReadOnlyObjectWrapper<>(this, "undoable", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Message>> redoable =
      new ReadOnlyObjectWrapper<>(this, "redoable", Optional.empty());

  JournalUndo(Workspace workspace, Notifier notifier, Tasks tasks, LabelWords words) {
    this.workspace = workspace;
    this.notifier = notifier;
    this.tasks = tasks;
    this.words = words;
    stopListening = workspace.listen(notice -> follow(notice.undo()));
    follow(workspace.undoState());
  }

  @Override
  public ObservableValue<Optional<Message>> undoable() {
    return undoable.getReadOnlyProperty();
  }

  @Override
  public ObservableValue<Optional<Message>> redoable() {
    return redoable.getReadOnlyProperty();
  }

  @Override
  public void undo() {
    run(workspace::undo, "shell.undo.undoing", "shell.undo.undone", "shell.undo.nothing");
  }

  @Override
  public void redo() {
    run(workspace::redo, "shell.undo.redoing", "shell.undo.redone", "shell.undo.no_redo");
  }

  @Override
  public void close() {
    stopListening.run();
  }

  /** The names are asked for before the rows that bear them may be gone. */
  private void follow(UndoState state) {
    int number = ++asked;
    workspace
        .read(
            reader ->
                words.say(
                    reader, Stream.concat(state.undo().stream(), state.redo().stream()).toList()))
        .thenAccept(
            said -> {
              if (number == asked) {
                show(state, said);
              }
            });
  }

  private void show(UndoState state, List<Message> said) {
    named.clear();
    state.undo().ifPresent(label -> named.put(label, said.getFirst()));
    state.redo().ifPresent(label -> named.put(label, said.getLast()));
    undoable.set(state.undo().map(label -> said.getFirst()));
    redoable.set(state.redo().map(label -> said.getLast()));
  }

  /** Of a change that was not asked for yet, as while the key is held, the name is read now. */
  private void tell(Label label, Map<Label, Message> names, String doneKey) {
    Optional<Message> known = Optional.ofNullable(names.get(label));
    known.ifPresentOrElse(
        name -> notifier.done(Message.of(doneKey, name)),
        () ->
            workspace
                .read(reader -> words.say(reader, List.of(label)))
                .thenAccept(said -> notifier.done(Message.of(doneKey, said.getFirst()))));
  }

  private void run(
      Function<Progress, CompletionStage<Optional<Label>>> act,
      String workingKey,
      String doneKey,
      String nothingKey) {
    Map<Label, Message> names = Map.copyOf(named);
    TakingBackTask task = new TakingBackTask(Message.of(workingKey), act);
    PauseTransition patience = new PauseTransition(PATIENCE);
    patience.setOnFinished(event -> tasks.run(task));
    patience.play();
    task.outcome()
        .whenComplete(
            (label, cause) -> {
              patience.stop();
              if (cause instanceof CancellationException) {
                notifier.done(Message.of("shell.undo.ended"));
              } else if (cause != null) {
                notifier.trouble(Message.of("ui.trouble.change"), cause);
              } else if (label.isEmpty()) {
                notifier.done(Message.of(nothingKey));
              } else {
                tell(label.get(), names, doneKey);
              }
            });
  }
}
