package app.entregent.erasure;

import app.entregent.workspace.Erasing;
import app.entregent.workspace.Reader;

/** Plans an erasure, and does it. */
public sealed interface Erasure permits ClientErasure, PersonErasure {
  Whose whose();

  /** What would be erased and what would stay. */
  ErasurePlan plan(Reader reader, long id);

  /** Erases; what is told is what was there at that moment. */
  ErasurePlan erase(Erasing erasing, long id);
}
