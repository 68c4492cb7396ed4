package app.entregent.model.relationship.way;

import app.entregent.model.relationship.Reciprocity;
import java.util.List;

/**
 * One way to somebody: whom to ask first, and through whom it goes on.
 *
 * @param between who stands between, beginning with whom one asks; one or two people
 * @param question whether it is not known that the last of them knows the goal, and the way is only
 *     the question whether this is so
 * @param owed what stands open between the seller and whom one asks
 */
public record WayTo(List<Between> between, boolean question, Reciprocity owed) {
  /** How somebody on the way is tied to the next. */
  public enum Link {
    /** Somebody said that they know each other. */
    STATED,
    /** One reports to the other. */
    REPORTS,
    /** Not known: they work at the same account. */
    SAME_ACCOUNT
  }

  /**
   * Somebody on the way.
   *
   * @param bond how firm the tie between the seller and this person is, 0 to 4
   * @param link how this person is tied to the next
   */
  public record Between(long personId, String name, int bond, Link link) {}

  public WayTo {
    between = List.copyOf(between);
    if (between.isEmpty()) {
      throw new IllegalArgumentException("A way goes through somebody");
    }
  }

  /** Whom to ask. */
  public Between first() {
    return between.getFirst();
  }

  /** How many lines of the way are reporting lines only, which is weaker than an acquaintance. */
  int weakLines() {
    return (int) between.stream().filter(one -> one.link() != Link.STATED).count();
  }
}
