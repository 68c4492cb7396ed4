package app.entregent.workspace;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.OptionalLong;

/**
 * Which change the next undo and redo mean.
 *
 * <p>Every change is told once, in order, with what it undoes. An undo is itself a change that
 * undoes another; a redo is a change that undoes an undo. A new change ends what could be redone.
 */
final class UndoStack {
  /** How many steps back are kept. */
  private static final int DEPTH = 10_000;

  private final Deque<Long> done = new ArrayDeque<>();
  private final Deque<Long> undone = new ArrayDeque<>();

  void told(long change, OptionalLong undoes) {
    if (undoes.isEmpty()) {
      done.push(change);
      undone.clear();
    } else if (removeTop(done, undoes.getAsLong())) {
      undone.push(change);
    } else if (removeTop(undone, undoes.getAsLong())) {
      done.push(change);
    }
    if (done.size() > DEPTH) {
      done.removeLast();
    }
  }

  /** What happened so far can't be taken back any more. */
  void end() {
    done.clear();
    undone.clear();
  }

  /** Whether undo or redo may still come to this change. */
  boolean holds(long change) {
    return done.contains(change) || undone.contains(change);
  }

  /** The change that undo would undo. */
  OptionalLong undoable() {
    return top(done);
  }

  /** The undo that redo would undo. */
  OptionalLong redoable() {
    return top(undone);
  }

  private static OptionalLong top(Deque<Long> stack) {
    Iterator<Long> changes = stack.iterator();
    return changes.hasNext() ? OptionalLong.of(changes.next()) : OptionalLong.empty();
  }

  private static boolean removeTop(Deque<Long> stack, long change) {
    if (top(stack).equals(OptionalLong.of(change))) {
      stack.pop();
      return true;
    }
    return false;
  }
}
