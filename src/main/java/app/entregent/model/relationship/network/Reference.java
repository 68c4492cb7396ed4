package app.entregent.model.relationship.network;

import app.entregent.model.conversation.NextAction;
import java.util.List;
import java.util.Optional;

/**
 * Somebody whose word may stand in for the seller's.
 *
 * @param why what makes the person a guarantor, the strongest first
 * @param tells what this person can tell about the worry; empty if nothing is known
 * @param asked whether the person was asked already, and what became of it
 * @param owed what is owed to the person already
 * @param planned what is planned with the person for this account
 */
public record Reference(
    long personId,
    String name,
    List<NetworkFact> why,
    Optional<NetworkFact> tells,
    Optional<NetworkFact> asked,
    Optional<NetworkFact> owed,
    Optional<NextAction> planned) {
  public Reference {
    why = List.copyOf(why);
  }
}
