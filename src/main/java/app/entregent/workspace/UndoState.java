package app.entregent.workspace;

import java.util.Optional;

/**
 * What the next undo and redo would do.
 *
 * @param undo the change that would be undone
 * @param redo the change that would be done again
 */
public record UndoState(Optional<Label> undo, Optional<Label> redo) {
  /** Nothing was done yet. */
  public static final UndoState NOTHING = new UndoState(Optional.empty(), Optional.empty());
}
