package app.entregent.model.relationship;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/**
 * A date of a person or an account that is told in time.
 *
 * @param id 0 for a birthday, which is part of its person
 * @param words what it is, where its kind does not say it all; may be empty
 * @param on the day; for a yearly one the first, or any year if that is not known
 * @param yearKnown whether the year of a birthday is known
 * @param leadDays so many days before it is told, 0 to 365
 */
public record ImportantDate(
    long id,
    Optional<Long> personId,
    Optional<Long> accountId,
    DateKind kind,
    String words,
    LocalDate on,
    boolean yearKnown,
    boolean yearly,
    int leadDays) {
  public static final int LONGEST_LEAD = 365;

  /** So many days it still stands there once it is past: a wish may be late. */
  public static final int GRACE_DAYS = 7;

  /**
   * The day on which it falls, if it is told on this day: from its lead before until a week after.
   */
  public Optional<LocalDate> toldOn(LocalDate today) {
    if (!yearly) {
      return Optional.of(on).filter(day -> isNear(day, today));
    }
    for (int year = today.getYear() - 1; year <= today.getYear() + 1; year++) {
      LocalDate day = in(year);
      if (isNear(day, today)) {
        return Optional.of(day);
      }
    }
    return Optional.empty();
  }

  /** The next day on which it falls, today included; a single one that is past has none. */
  public Optional<LocalDate> next(LocalDate today) {
    if (!yearly) {
      return Optional.of(on).filter(day -> !day.isBefore(today));
    }
    LocalDate thisYear = in(today.getYear());
    return Optional.of(thisYear.isBefore(today) ? in(today.getYear() + 1) : thisYear);
  }

  /** In a year without 29 February it falls on the 28th. */
  private LocalDate in(int year) {
    return MonthDay.from(on).atYear(year);
  }

  private boolean isNear(LocalDate day, LocalDate today) {
    return !today.isBefore(day.minusDays(leadDays)) && !today.isAfter(day.plusDays(GRACE_DAYS));
  }
}
