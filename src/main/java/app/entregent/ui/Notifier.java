package app.entregent.ui;

import app.entregent.text.Message;

/** Tells the user what happened, inside the window. To be called on the JavaFX thread. */
public interface Notifier {
  /** A short notice that goes away by itself. */
  void done(Message what);

  /** The same with a button that takes it back. */
  void done(Message what, Runnable undo);

  /**
   * Something failed: a sentence with what was kept and what to do, which stays until it is closed.
   * The cause goes to the log.
   */
  void trouble(Message sentence, Throwable cause);
}
