package app.entregent.model.conversation;

import java.util.Locale;

/**
 * What they did or asked in a talk, as a plain fact that the seller ticks. It is never guessed from
 * words; what it proposes stands in one table ({@code model.relationship.proposal.Fact}).
 */
public enum TalkSign {
  NONE,
  /** They asked to see it: a demonstration, a visit, an example of their own. */
  DEMO_ASKED,
  /** They asked for a quote. */
  QUOTE_ASKED,
  /** They named a budget or a date for it. */
  BUDGET_NAMED,
  /** They ordered. */
  ORDERED,
  /** They spoke against it before others. */
  SPOKE_AGAINST;

  /** The part of a key of the texts. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
