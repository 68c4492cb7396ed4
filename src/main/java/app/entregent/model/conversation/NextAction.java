package app.entregent.model.conversation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What will be done next for an account or a person.
 *
 * @param due by which day, if there is one
 * @param snoozedUntil it rests until this day
 * @param doneOn the day on which it was done
 * @param promised whether the other side was promised it
 * @param colleagueId which colleague does it, if a colleague does and it is known who
 * @param repetition when it comes back after it was done
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
    LocalDate addedOn,
    ActionOwner owner,
    Optional<Long> colleagueId,
    Optional<Repetition> repetition) {
  /** Whether it is for this day or overdue, and does not rest. */
  public boolean isDue(LocalDate today) {
    return isDueAt(today) && !isResting(today);
  }

  /** Whether its day has passed and it is not done; also while it rests. */
  public boolean isOverdue(LocalDate today) {
    return doneOn.isEmpty() && due.filter(day -> day.isBefore(today)).isPresent();
  }

  /** Whether it was put off until a later day. */
  public boolean isResting(LocalDate today) {
    return doneOn.isEmpty() && snoozedUntil.filter(day -> day.isAfter(today)).isPresent();
  }

  /** What may be changed of it. */
  public ActionPlan plan() {
    return new ActionPlan(words, due, owner, colleagueId, promised, repetition);
  }

  private boolean isDueAt(LocalDate today) {
    return doneOn.isEmpty() && due.filter(day -> !day.isAfter(today)).isPresent();
  }
}
