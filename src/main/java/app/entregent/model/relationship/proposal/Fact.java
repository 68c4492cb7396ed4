package app.entregent.model.relationship.proposal;

import app.entregent.model.account.LadderStep;
import app.entregent.model.conversation.Bond;
import app.entregent.model.decision.DecisionStage;
import app.entregent.model.decision.PathStage;
import app.entregent.model.decision.Stance;
import app.entregent.text.Message;
import java.util.List;
import java.util.Locale;

/**
 * The one table of what a fact of a talk proposes. A fact is what the seller ticked or what the
 * record itself shows; no text is read. Rows of the source digest are named by their number.
 *
 * <p>Path, stage and ladder are only proposed forwards. {@code SUPPORTER} and {@code SCEPTIC} move
 * a stance by one step at most and are no proposal to champions and opponents.
 */
public enum Fact {
  /**
   * An introduction, a recommendation, a testimonial, or vouching: an act that cost the person
   * something makes a champion (product: the decision map; row 21 on reciprocity).
   */
  COSTLY_ACT(new Effect.ToStance(Stance.CHAMPION)),
  /** Asked to see it: lists what could be done (row 59, the buyer's path); time to present (16). */
  DEMO_ASKED(
      new Effect.ToPath(PathStage.LISTING),
      new Effect.ToStage(DecisionStage.PRESENT),
      new Effect.ToLadder(LadderStep.QUALIFIED_LEAD)),
  /** Asked for a quote («demande de devis»): evaluates (59), and is a prospect (17). */
  QUOTE_ASKED(
      new Effect.ToPath(PathStage.EVALUATING),
      new Effect.ToStage(DecisionStage.PRESENT),
      new Effect.ToLadder(LadderStep.PROSPECT)),
  /** Named a budget or a date: qualified, since there is money and a time (17, 59). */
  BUDGET_NAMED(
      new Effect.ToPath(PathStage.EVALUATING), new Effect.ToLadder(LadderStep.QUALIFIED_LEAD)),
  /**
   * Ordered: buys (59), follow-up begins (16), a client (17). The step to client is proposed once
   * somebody was met face to face (finding 1); before that the account asks for a reason.
   */
  ORDERED(
      new Effect.ToPath(PathStage.BUYING),
      new Effect.ToStage(DecisionStage.FOLLOW_UP),
      new Effect.ToLadder(LadderStep.CLIENT)),
  /** Spoke against it before others: an opponent (6). */
  SPOKE_AGAINST(new Effect.ToStance(Stance.OPPONENT)),
  /** Stated a need: feels the problem (59); needs are being discovered (16). */
  NEED_STATED(
      new Effect.ToPath(PathStage.AWARE),
      new Effect.ToStage(DecisionStage.DISCOVER),
      new Effect.ToLadder(LadderStep.LEAD)),
  /** The first live talk: the approach has begun (16), and a suspect is a lead (17). */
  LIVE_TALK(new Effect.ToStage(DecisionStage.APPROACH), new Effect.ToLadder(LadderStep.LEAD)),
  /** Warmer in two live talks one after the other: a supporter. This program's own rule. */
  WARMER_TWICE(new Effect.ToStance(Stance.SUPPORTER)),
  /** Warmer in three, one after the other: would vouch, the highest bond. This program's own. */
  WARMER_THRICE(new Effect.ToBond(Bond.HIGHEST)),
  /** Cooler in two live talks one after the other: a sceptic. This program's own rule. */
  COOLER_TWICE(new Effect.ToStance(Stance.SCEPTIC));

  /** What a fact would change. */
  public sealed interface Effect {
    /** Where the person stands. */
    record ToStance(Stance stance) implements Effect {}

    /** Where the person is on the buyer's path. */
    record ToPath(PathStage stage) implements Effect {}

    /** Which of the six stages the decision is in. */
    record ToStage(DecisionStage stage) implements Effect {}

    /** How far the account is on the ladder. */
    record ToLadder(LadderStep step) implements Effect {}

    /** How firm the bond is, 0 to 4. */
    record ToBond(int level) implements Effect {}
  }

  private final List<Effect> effects;

  Fact(Effect... effects) {
    this.effects = List.of(effects);
  }

  /** What it proposes; the table itself. */
  public List<Effect> effects() {
    return effects;
  }

  public Message word() {
    return Message.of("meeting.fact." + name().toLowerCase(Locale.ROOT));
  }
}
