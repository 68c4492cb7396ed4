package app.entregent.model.relationship.care;

import java.util.ArrayList;
import java.util.List;

/**
 * The strategy that fits an account, with the facts that speak for it. A client of high value, or
 * one that vouched for the seller, is for a community; an account in which a purchase is under way
 * and people are known by name is for nurturing; any other has first to know the seller. A rank
 * that nobody gave speaks neither way. Source: row 57 of the digest; the thresholds are ours.
 *
 * @param reasons each fact that speaks for it
 */
public record StrategyAdvice(Strategy strategy, List<Reason> reasons) {
  /** From this rank on an account is of high value. */
  public static final int HIGH_RANK = 70;

  /** What speaks for a strategy. */
  public enum Fact {
    CLIENT,
    HIGH_RANK,
    VOUCHED,
    DECISION,
    NAMED,
    ANSWERING,
    NO_DECISION,
    NOBODY_ANSWERS,
    RANK_UNKNOWN
  }

  /**
   * A fact with its number.
   *
   * @param number the rank, or how many; 0 where there is none
   */
  public record Reason(Fact fact, int number) {}

  public StrategyAdvice {
    reasons = List.copyOf(reasons);
  }

  public static StrategyAdvice of(StrategyFacts facts) {
    boolean valued = facts.rank().filter(rank -> rank >= HIGH_RANK).isPresent();
    if (facts.client() && (valued || facts.words() > 0)) {
      return new StrategyAdvice(Strategy.COMMUNITY, community(facts, valued));
    }
    if (facts.decisions() > 0 && facts.named() > 0 || facts.client()) {
      return new StrategyAdvice(Strategy.NURTURE, nurture(facts));
    }
    List<Reason> reasons = new ArrayList<>();
    if (facts.decisions() == 0) {
      reasons.add(new Reason(Fact.NO_DECISION, 0));
    }
    if (facts.answering() == 0) {
      reasons.add(new Reason(Fact.NOBODY_ANSWERS, 0));
    } else {
      reasons.add(new Reason(Fact.ANSWERING, facts.answering()));
    }
    return new StrategyAdvice(Strategy.ENGAGE, reasons);
  }

  private static List<Reason> community(StrategyFacts facts, boolean valued) {
    List<Reason> reasons = new ArrayList<>();
    reasons.add(new Reason(Fact.CLIENT, 0));
    if (valued) {
      reasons.add(new Reason(Fact.HIGH_RANK, facts.rank().orElse(0)));
    }
    if (facts.words() > 0) {
      reasons.add(new Reason(Fact.VOUCHED, facts.words()));
    }
    return reasons;
  }

  private static List<Reason> nurture(StrategyFacts facts) {
    List<Reason> reasons = new ArrayList<>();
    if (facts.client()) {
      reasons.add(new Reason(Fact.CLIENT, 0));
    }
    if (facts.decisions() > 0) {
      reasons.add(new Reason(Fact.DECISION, facts.decisions()));
    }
    if (facts.named() > 0) {
      reasons.add(new Reason(Fact.NAMED, facts.named()));
    }
    if (facts.answering() > 0) {
      reasons.add(new Reason(Fact.ANSWERING, facts.answering()));
    }
    if (facts.client() && facts.rank().isEmpty()) {
      reasons.add(new Reason(Fact.RANK_UNKNOWN, 0));
    }
    return reasons;
  }
}
