package app.entregent.model.relationship.signal;

/**
 * What the seller makes of a rule.
 *
 * @param used whether it counts at all
 * @param points 0 to {@link SignalRule#HEAVIEST}
 */
public record RuleSetting(SignalRule rule, boolean used, int points) {
  public static RuleSetting usual(SignalRule rule) {
    return new RuleSetting(rule, true, rule.usualPoints());
  }

  public boolean isUsual() {
    return equals(usual(rule));
  }

  /** Whether it can change a score. */
  public boolean counts() {
    return used && points > 0;
  }
}
