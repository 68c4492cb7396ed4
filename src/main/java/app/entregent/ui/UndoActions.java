package app.entregent.ui;

import app.entregent.text.Message;
import java.util.Optional;
import javafx.beans.value.ObservableValue;

/** Takes back the newest change of the workspace, and brings it back again. */
public interface UndoActions {
  /** What the next undo takes back; empty when there is nothing. */
  ObservableValue<Optional<Message>> undoable();

  /** What the next redo brings back; empty when there is nothing. */
  ObservableValue<Optional<Message>> redoable();

  void undo();

  void redo();
}
