package app.entregent.model.people;

import java.time.LocalDate;

/**
 * A post as far as an import compares it.
 *
 * @param company as the profile spells it; may be empty
 */
public record PostFacts(
    long id,
    long personId,
    String company,
    String title,
    String since,
    String until,
    boolean heldNow,
    LocalDate seenOn) {}
