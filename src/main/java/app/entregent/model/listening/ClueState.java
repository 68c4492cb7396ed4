package app.entregent.model.listening;

/** What became of a clue. */
public enum ClueState {
  /** Nothing yet. */
  OPEN,
  /** It became a need or an idea for a piece. */
  MADE,
  /** It leads nowhere; it stays findable. */
  DISMISSED
}
