package app.entregent.model.measure.kpi;

import app.entregent.model.engage.IsoWeek;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/**
 * Weeks one after the other, both ends included; they may lie across years.
 *
 * @param first at most {@link #MOST} weeks before the last
 */
public record WeekSpan(IsoWeek first, IsoWeek last) {
  /** A year, and the week that a long year has more. */
  public static final int MOST = 53;

  public WeekSpan {
    if (last.compareTo(first) < 0 || last.compareTo(first.plus(MOST - 1)) > 0) {
      throw new IllegalArgumentException("Not a span of weeks: " + first + " to " + last);
    }
  }

  /** From one week to the other, whichever comes first, and not longer than a span may be. */
  public static WeekSpan between(IsoWeek one, IsoWeek other) {
    IsoWeek first = one.compareTo(other) <= 0 ? one : other;
    IsoWeek last = one.compareTo(other) <= 0 ? other : one;
    IsoWeek most = first.plus(MOST - 1);
    return new WeekSpan(first, last.compareTo(most) > 0 ? most : last);
  }

  public int size() {
    return (int) ChronoUnit.WEEKS.between(first.monday(), last.monday()) + 1;
  }

  public List<IsoWeek> weeks() {
    return Stream.iterate(first, week -> week.plus(1)).limit(size()).toList();
  }

  public boolean contains(IsoWeek week) {
    return week.compareTo(first) >= 0 && week.compareTo(last) <= 0;
  }

  /** Whether a week belongs to both. */
  public boolean meets(WeekSpan other) {
    return contains(other.first) || other.contains(first);
  }
}
