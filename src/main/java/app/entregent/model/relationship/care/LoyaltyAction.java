package app.entregent.model.relationship.care;

import java.util.Map;

/**
 * Something that is done to keep a client.
 *
 * @param answers which criteria it meets; one that nobody answered is not there
 */
public record LoyaltyAction(
    long id, long accountId, String words, Map<LoyaltyCriterion, Boolean> answers) {
  public LoyaltyAction {
    answers = Map.copyOf(answers);
  }

  /** How many criteria it meets. */
  public int met() {
    return (int) answers.values().stream().filter(yes -> yes).count();
  }

  /** Of how many criteria nobody said whether it meets them. */
  public int unknown() {
    return LoyaltyCriterion.values().length - answers.size();
  }
}
