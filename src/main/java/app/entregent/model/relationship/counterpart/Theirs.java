package app.entregent.model.relationship.counterpart;

import app.entregent.model.decision.Influence;
import java.util.Map;

/**
 * One of the people of an account, over all its maps.
 *
 * @param decisionId a decision in which the person sits, the newest
 * @param about what the person does there: title, unit, roles, the problem, in one text
 * @param influence the highest of all seats
 * @param held how each of ours holds the relationship, by the id of ours
 */
public record Theirs(
    long personId,
    String name,
    long decisionId,
    String about,
    Influence influence,
    Map<Long, Hold> held) {
  /** How strong a relationship is, and ought to be; the highest of all seats. */
  public record Hold(int strength, int desired) {
    Hold and(Hold other) {
      return new Hold(Math.max(strength, other.strength), Math.max(desired, other.desired));
    }
  }

  public Theirs {
    held = Map.copyOf(held);
  }

  /** Whether nobody of ours holds the relationship. */
  public boolean bare() {
    return held.values().stream().noneMatch(hold -> hold.strength() > 0);
  }
}
