package app.entregent.model.library;

/** Whether a piece gives something or asks for something. */
public enum PieceSide {
  /** Nobody said yet. */
  UNKNOWN,
  /** Something of use, for nothing. */
  GIVE,
  /** A call to action. */
  ASK
}
