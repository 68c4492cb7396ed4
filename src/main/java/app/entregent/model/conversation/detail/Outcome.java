package app.entregent.model.conversation.detail;

import java.util.Locale;
import java.util.Optional;

/**
 * Something that came of a talk and was written down with it.
 *
 * @param id of its row
 * @param words empty: it was written by mistake and is taken away
 * @param settled a need met, an objection answered, a question answered, a task done
 * @param latent of a need: the seller sees it and nobody has said it
 * @param theirWords of a need: how they put it; else empty
 * @param personId whose it is; empty if nobody is named
 */
public record Outcome(
    Kind kind,
    long id,
    String words,
    boolean settled,
    boolean latent,
    String theirWords,
    Optional<Long> personId) {
  /** What it is. */
  public enum Kind {
    NEED,
    OBJECTION,
    QUESTION,
    PROMISE,
    NEXT;

    /** Whether it is something that one of the people said. */
    public boolean isHeard() {
      return switch (this) {
        case NEED, OBJECTION, QUESTION -> true;
        case PROMISE, NEXT -> false;
      };
    }

    /** The part of a key of the texts. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
