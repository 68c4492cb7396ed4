package app.entregent.model.relationship.network;

import app.entregent.model.conversation.NextAction;
import java.util.List;
import java.util.Optional;

/**
 * Somebody to mobilise now.
 *
 * @param personId absent for a colleague
 * @param colleagueId present for a colleague
 * @param why the reasons, the strongest first
 * @param opens to whom this person can introduce the seller
 * @param planned what is planned with this person already
 */
public record Mobilised(
    Optional<Long> personId,
    Optional<Long> colleagueId,
    String name,
    String title,
    TieNetwork network,
    List<NetworkFact> why,
    Optional<Goal> opens,
    Optional<NextAction> planned) {

  /** Somebody whom the seller never met, to be introduced to. */
  public record Goal(long personId, String name, boolean begun) {}

  public Mobilised {
    why = List.copyOf(why);
  }
}
