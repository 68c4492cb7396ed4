package app.entregent.exchange;

import app.entregent.model.conversation.Repetition;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The rule of a next action that repeats, as a calendar knows it (RFC 5545, RRULE). A calendar
 * cannot know when something is done: one that repeats from that day is written as if each were
 * done on its day, and the next file moves it.
 */
final class CalendarRule {
  /** Every month has the days up to this one. */
  private static final int SURE_DAYS = 28;

  private CalendarRule() {}

  /**
   * The rule.
   *
   * @param first the day on which the series began
   * @return empty for what no rule says: every second working day or more
   */
  static Optional<Recurrence> of(Repetition repetition, LocalDate first) {
    return switch (repetition.unit()) {
      case DAY -> Optional.of(every(repetition, Frequency.DAILY).build());
      case WORKDAY -> workdays(repetition);
      case WEEK ->
          Optional.of(
              every(repetition, Frequency.WEEKLY)
                  .byDay(DayOfWeek.valueOf(first.getDayOfWeek().name()))
                  .build());
      case MONTH -> Optional.of(month(repetition, first));
    };
  }

  private static Recurrence.Builder every(Repetition repetition, Frequency frequency) {
    Recurrence.Builder rule = new Recurrence.Builder(frequency);
    return repetition.every() == 1 ? rule : rule.interval(repetition.every());
  }

  private static Optional<Recurrence> workdays(Repetition repetition) {
    return repetition.every() == 1
        ? Optional.of(
            new Recurrence.Builder(Frequency.WEEKLY)
                .byDay(
                    DayOfWeek.MONDAY,
                    DayOfWeek.TUESDAY,
                    DayOfWeek.WEDNESDAY,
                    DayOfWeek.THURSDAY,
                    DayOfWeek.FRIDAY)
                .build())
        : Optional.empty();
  }

  /** From the 29th on the last of those days that a month has: 31 January, 28 February. */
  private static Recurrence month(Repetition repetition, LocalDate first) {
    Recurrence.Builder rule = every(repetition, Frequency.MONTHLY);
    int day = first.getDayOfMonth();
    if (day <= SURE_DAYS) {
      return rule.byMonthDay(day).build();
    }
    Integer[] days = IntStream.rangeClosed(SURE_DAYS, day).boxed().toArray(Integer[]::new);
    return rule.byMonthDay(days).bySetPos(-1).build();
  }
}
