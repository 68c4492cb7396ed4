package app.entregent.model.conversation;

/** Who spoke: only we, only they, or both. */
public enum Direction {
  OUTGOING,
  INCOMING,
  BOTH
}
