package app.entregent.model.conversation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;

/**
 * When a next action comes back after it was done.
 *
 * <p>From the day it was done: so many days, working days, weeks or months after that day. From its
 * date: on the days of a series that begins with the first date; the next is the first of them
 * after both the day it was due and the day it was done, so that what was missed is not asked for
 * twice. A series by months keeps its day of the month: from 31 January it goes to 28 February and
 * 31 March.
 *
 * @param every 1 to 999
 */
public record Repetition(int every, Unit unit, From from) {
  public static final int MOST = 999;

  private static final int WORKDAYS = 5;

  /** What is counted. */
  public enum Unit {
    DAY,
    /** Monday to Friday. */
    WORKDAY,
    WEEK,
    MONTH;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Where counting begins. */
  public enum From {
    DONE,
    DATE;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Repetition {
    if (every < 1 || every > MOST) {
      throw new IllegalArgumentException("Every " + every);
    }
  }

  /**
   * The next day.
   *
   * @param first the day on which the series began
   * @param due the day for which it was planned
   * @param done the day on which it was done
   */
  public LocalDate next(LocalDate first, LocalDate due, LocalDate done) {
    if (from == From.DONE) {
      return after(done, 1);
    }
    LocalDate passed = due.isAfter(done) ? due : done;
    long times = 1;
    LocalDate next = after(first, times);
    while (!next.isAfter(passed)) {
      times++;
      next = after(first, times);
    }
    return next;
  }

  private static LocalDate workdaysAfter(LocalDate day, long days) {
    LocalDate weekday = day;
    while (isWeekend(weekday)) {
      weekday = weekday.minusDays(1);
    }
    // Whole weeks at once; what is left steps over a weekend at most once.
    LocalDate then = weekday.plusWeeks(days / WORKDAYS);
    for (long left = days % WORKDAYS; left > 0; left--) {
      then = then.plusDays(then.getDayOfWeek() == DayOfWeek.FRIDAY ? 3 : 1);
    }
    return then;
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek().getValue() > WORKDAYS;
  }

  private LocalDate after(LocalDate day, long times) {
    long units = times * every;
    return switch (unit) {
      case DAY -> day.plusDays(units);
      case WORKDAY -> workdaysAfter(day, units);
      case WEEK -> day.plusWeeks(units);
      case MONTH -> day.plusMonths(units);
    };
  }
}
