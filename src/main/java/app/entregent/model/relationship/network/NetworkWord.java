package app.entregent.model.relationship.network;

import java.time.LocalDate;

/**
 * The seller's word on the network of a person, as seen from one account. It stands before the
 * facts.
 *
 * @param reason why, in the seller's words; may be empty
 */
public record NetworkWord(long personId, TieNetwork network, String reason, LocalDate saidOn) {}
