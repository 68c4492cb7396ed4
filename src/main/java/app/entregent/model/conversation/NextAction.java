package app.entregent.model.conversation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the seller will do next for an account or a person.
 *
 * @param due by which day, if there is one
 * @param snoozedUntil it rests until this day
 * @param doneOn the day on which it was done
 * @param promised whether the other side was promised it
 */
public record NextAction(
    long id,
    Optional<Long> accountId,
    Optional<Long> personId,
    Optional<Long> conversationId,
    String words,
    Optional<LocalDate> due,
    Optional<LocalDate> snoozedUntil,
    Optional<LocalDate> doneOn,
    boolean promised,
    LocalDate addedOn) {
  /** Whether it is for this day or overdue, and does not rest. */
  public boolean isDue(LocalDate today) {
    return doneOn.isEmpty()
        && due.filter(day -> !day.isAfter(today)).isPresent()
        && snoozedUntil.filter(day -> day.isAfter(today)).isEmpty();
  }
}
