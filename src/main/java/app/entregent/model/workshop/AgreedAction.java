package app.entregent.model.workshop;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What was agreed on in a workshop: what, who, and by when.
 *
 * @param id of the next action
 * @param who who does it, by name; empty if no name is known
 * @param due by which day, if there is one
 * @param doneOn the day on which it was done
 */
public record AgreedAction(
    long id, String words, String who, Optional<LocalDate> due, Optional<LocalDate> doneOn) {}
