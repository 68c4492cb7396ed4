package app.entregent.model.account.worth;

import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * What the seller said of one thing of an account.
 *
 * @param level from 1 to the highest of its scale; empty while only a note was written
 * @param note why, or from whom; may be empty
 */
public record AccountRating(OptionalInt level, String note, LocalDate ratedOn) {}
