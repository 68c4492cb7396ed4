package app.entregent.model.relationship.capital;

import java.time.LocalDate;

/**
 * A word that an account uses.
 *
 * @param meaning what they mean by it; may be empty
 * @param heardOn when the seller wrote it down
 */
public record AccountWord(
    long id, long accountId, String word, String meaning, LocalDate heardOn) {}
