package app.entregent.model.relationship.signal;

import app.entregent.model.relationship.signal.SignalFinding.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A signal of an account: the points of the rules that found something, out of those that could
 * judge anything. A rule about something unknown counts neither way.
 *
 * @param findings each rule of the signal, also those that are switched off, in their order
 */
public record SignalScore(Signal signal, List<SignalFinding> findings) {
  /** Why there is no score. */
  public enum Trouble {
    NO_RULES,
    ALL_UNKNOWN
  }

  public SignalScore {
    findings = List.copyOf(findings);
  }

  /**
   * @param settings what the seller changed; a rule that is missing is as usual
   */
  public static SignalScore of(
      Signal signal, Map<SignalRule, RuleSetting> settings, SignalFacts facts) {
    List<SignalFinding> findings = new ArrayList<>();
    for (SignalRule rule : signal.rules()) {
      RuleSetting setting = settings.getOrDefault(rule, RuleSetting.usual(rule));
      Optional<List<SignalFact>> found =
          switch (signal) {
            case APPETITE -> AppetiteRules.look(rule, facts);
            case RISK -> RiskRules.look(rule, facts);
            case CHURN -> ChurnRules.look(rule, facts);
          };
      State state =
          found.map(list -> list.isEmpty() ? State.QUIET : State.GIVES).orElse(State.UNKNOWN);
      findings.add(new SignalFinding(setting, state, found.orElse(List.of())));
    }
    return new SignalScore(signal, findings);
  }

  public int points() {
    return findings.stream().mapToInt(SignalFinding::points).sum();
  }

  /** The points that the rules which know enough could give. */
  public int possible() {
    return counting().stream()
        .filter(finding -> finding.state() != State.UNKNOWN)
        .mapToInt(finding -> finding.setting().points())
        .sum();
  }

  /** The rules that count and know too little. */
  public List<SignalFinding> unknown() {
    return counting().stream().filter(finding -> finding.state() == State.UNKNOWN).toList();
  }

  public Optional<Trouble> trouble() {
    if (counting().isEmpty()) {
      return Optional.of(Trouble.NO_RULES);
    }
    return possible() == 0 ? Optional.of(Trouble.ALL_UNKNOWN) : Optional.empty();
  }

  private List<SignalFinding> counting() {
    return findings.stream().filter(finding -> finding.setting().counts()).toList();
  }
}
