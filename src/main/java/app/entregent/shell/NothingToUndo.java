package app.entregent.shell;

import app.entregent.text.Message;
import app.entregent.ui.UndoActions;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** Undo while nothing can have changed. */
final class NothingToUndo implements UndoActions {
  private final ReadOnlyObjectWrapper<Optional<Message>> nothing =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  @Override
  public ObservableValue<Optional<Message>> undoable() {
    return nothing.getReadOnlyProperty();
  }

  @Override
  public ObservableValue<Optional<Message>> redoable() {
    return nothing.getReadOnlyProperty();
  }

  @Override
  public void undo() {}

  @Override
  public void redo() {}
}
