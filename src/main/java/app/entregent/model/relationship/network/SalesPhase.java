package app.entregent.model.relationship.network;

import app.entregent.model.decision.DecisionStage;
import app.entregent.text.Message;
import java.util.Locale;

/**
 * The four phases of a sale, each with the network that helps most in it. Source: the Harvard
 * Business Review's four stages and four networks, quoted by the blog of the sources; which of the
 * six stages falls into which phase is ours.
 */
public enum SalesPhase {
  IDENTIFY(TieNetwork.SELLER),
  WIN_BUY_IN(TieNetwork.PROSPECT),
  BUILD_SOLUTION(TieNetwork.OWN_FIRM),
  CLOSE(TieNetwork.CLIENTS);

  private final TieNetwork network;

  SalesPhase(TieNetwork network) {
    this.network = network;
  }

  /** The phase of a stage: the door is opened from outside, the yes is won inside. */
  public static SalesPhase of(DecisionStage stage) {
    return switch (stage) {
      case UNDERSTAND, APPROACH -> IDENTIFY;
      case DISCOVER -> WIN_BUY_IN;
      case PRESENT -> BUILD_SOLUTION;
      case CLOSE, FOLLOW_UP -> CLOSE;
    };
  }

  /** The network to mobilise in this phase. */
  public TieNetwork network() {
    return network;
  }

  /** What one does in this phase and whose ties help. */
  public Message sentence() {
    return Message.of("account.network.phase." + name().toLowerCase(Locale.ROOT));
  }

  /** What is missing when nobody can help in this phase, and how to begin. */
  public Message nobody() {
    return Message.of("account.network.nobody." + name().toLowerCase(Locale.ROOT));
  }
}
