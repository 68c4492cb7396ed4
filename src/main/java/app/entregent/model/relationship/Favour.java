package app.entregent.model.relationship;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that one did for the other without being paid: the coin of reciprocity.
 *
 * @param introductionId the introduction that the favour was; absent for anything else
 * @param words what was done; empty for an introduction, which says it itself
 * @param settled whether it was returned, or both sides are at ease with it
 */
public record Favour(
    long id,
    long personId,
    Optional<Long> introductionId,
    FavourDirection direction,
    String words,
    LocalDate doneOn,
    boolean settled) {}
