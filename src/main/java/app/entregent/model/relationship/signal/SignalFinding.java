package app.entregent.model.relationship.signal;

import java.util.List;

/**
 * What a rule found.
 *
 * @param facts those that made it give its points; none if it gave none
 */
public record SignalFinding(RuleSetting setting, State state, List<SignalFact> facts) {
  /** Whether the rule gives its points. */
  public enum State {
    GIVES,
    QUIET,
    /** Nothing is known that it could judge. */
    UNKNOWN
  }

  public SignalFinding {
    facts = List.copyOf(facts);
  }

  /** What it adds to the score. */
  public int points() {
    return state == State.GIVES && setting.used() ? setting.points() : 0;
  }
}
