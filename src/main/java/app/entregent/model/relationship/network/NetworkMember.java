package app.entregent.model.relationship.network;

import java.util.Optional;

/**
 * Somebody in one of the four networks.
 *
 * @param personId absent for a colleague who is known by name only
 * @param title what the person does; may be empty
 * @param why what puts him there
 * @param word the seller's word, which stands before the facts
 */
public record NetworkMember(
    Optional<Long> personId,
    String name,
    String title,
    TieNetwork network,
    NetworkFact why,
    Optional<NetworkWord> word) {}
