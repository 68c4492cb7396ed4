package app.entregent.model.people;

import java.time.LocalDate;

/**
 * A post that a person held.
 *
 * @param company as the profile spells it; may be empty
 * @param since {@code 2018}, {@code 2018-04} or {@code 2018-04-01}; empty if unknown
 * @param until the same; empty if unknown or not ended
 * @param heldNow whether the person held it when it was last seen
 * @param seenOn when the seller learnt it
 */
public record Post(
    long id,
    String title,
    String company,
    String place,
    String since,
    String until,
    boolean heldNow,
    LocalDate seenOn) {}
