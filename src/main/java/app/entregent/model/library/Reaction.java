package app.entregent.model.library;

/** What somebody did who got a piece, from nothing to a talk. */
public enum Reaction {
  NONE,
  LIKED,
  COMMENTED,
  REPLIED,
  /** Asked a question or for more. */
  ASKED,
  /** It led to a talk. */
  TALKED
}
