package app.entregent.model.decision;

import app.entregent.text.Message;
import java.util.Locale;

/**
 * The seven steps of the client's own way to a purchase, as a lens on the decision.
 *
 * <p>Source: process-centred selling (the seller's process follows the buyer's, step by step). The
 * documents name the method, IBM's Signature Selling, but not its steps; the words are ours, after
 * accounts of the method published elsewhere, and so is the stage that goes with each step.
 */
public enum BuyerStep {
  UNKNOWN(DecisionStage.UNDERSTAND),
  /** Looks at what changes around the company. */
  EVALUATE_ENVIRONMENT(DecisionStage.UNDERSTAND),
  /** Refines its strategy. */
  REFINE_STRATEGY(DecisionStage.APPROACH),
  /** Recognises needs. */
  RECOGNISE_NEEDS(DecisionStage.DISCOVER),
  /** Compares options. */
  EVALUATE_OPTIONS(DecisionStage.PRESENT),
  /** Prefers one. */
  SELECT_OPTION(DecisionStage.CLOSE),
  /** Resolves its last concerns and decides. */
  RESOLVE_CONCERNS(DecisionStage.CLOSE),
  /** Puts it to work and judges it. */
  IMPLEMENT(DecisionStage.FOLLOW_UP);

  /** Where the buyer is against where we are. */
  public enum Pace {
    UNKNOWN,
    AHEAD,
    TOGETHER,
    BEHIND;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    public Message word() {
      return Message.of("map.pace." + code());
    }
  }

  private final DecisionStage stage;

  BuyerStep(DecisionStage stage) {
    this.stage = stage;
  }

  /** The stage at which a seller should be while the buyer is here. */
  public DecisionStage stage() {
    return stage;
  }

  /** Whether the buyer is ahead of our stage or behind it. */
  public Pace against(DecisionStage ours) {
    if (this == UNKNOWN) {
      return Pace.UNKNOWN;
    }
    int difference = stage.compareTo(ours);
    return difference > 0 ? Pace.AHEAD : difference < 0 ? Pace.BEHIND : Pace.TOGETHER;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Message word() {
    return Message.of("map.buyer." + code());
  }
}
