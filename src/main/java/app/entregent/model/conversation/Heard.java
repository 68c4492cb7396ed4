package app.entregent.model.conversation;

/**
 * Something that one of the people of a talk said and that is kept by itself.
 *
 * @param words what was said
 * @param theirWords of a need: how they put it; else empty
 * @param speaker whose it is: the place among the people of the talk, the known ones first, then
 *     the new
 */
public record Heard(Kind kind, String words, String theirWords, int speaker) {
  /** What it is. */
  public enum Kind {
    NEED,
    /** A need that the seller sees and nobody has said. */
    LATENT_NEED,
    OBJECTION,
    QUESTION
  }

  /** What the first of the people said, in the seller’s words. */
  public static Heard of(Kind kind, String words) {
    return new Heard(kind, words, "", 0);
  }
}
