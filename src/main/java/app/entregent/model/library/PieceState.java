package app.entregent.model.library;

/** How far a piece is. */
public enum PieceState {
  DRAFT,
  /** The seller says that it can go out. */
  READY,
  /** Published or given. */
  SHARED,
  /** Given up; it stays findable. */
  DROPPED
}
