package app.entregent.model.measure.kpi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * One kind before and during the trial, and the difference. What is counted compares the mean of
 * its weeks; a level (followers) compares the last reading of each time, for a mean of levels would
 * show half of what was gained. Source: the thesis, before and after a trial period; the mean over
 * weeks is ours, so that spans of different lengths can be compared.
 */
public sealed interface BeforeAfter {
  /**
   * Both are known.
   *
   * @param basis what stands on both sides
   * @param before mean a week or last reading, with one decimal
   * @param after the same of the trial
   * @param difference of the two as they are shown
   * @param share the difference as a share of {@code before}; empty where that is nothing
   * @param weeksBefore on how many weeks {@code before} rests
   * @param weeksAfter on how many weeks {@code after} rests
   */
  record Known(
      Basis basis,
      BigDecimal before,
      BigDecimal after,
      BigDecimal difference,
      Optional<BigDecimal> share,
      int weeksBefore,
      int weeksAfter)
      implements BeforeAfter {}

  /** What is compared. */
  enum Basis {
    WEEKLY_MEAN,
    LAST_READING
  }

  /** The weeks are not chosen, or do not follow each other. */
  record NotChosen() implements BeforeAfter {}

  /**
   * Weeks are missing.
   *
   * @param there of how many weeks there are figures
   * @param of how many weeks there are in both
   */
  record Missing(int there, int of) implements BeforeAfter {}

  /** A level was never read before, or never in the trial. */
  record NoReading() implements BeforeAfter {}

  /**
   * Something that is read now and then and holds until the next reading.
   *
   * @param before the readings of the weeks before, empty where there is none
   * @param after those of the trial
   */
  static BeforeAfter ofLevel(List<Optional<BigDecimal>> before, List<Optional<BigDecimal>> after) {
    if (before.isEmpty() || after.isEmpty()) {
      return new NotChosen();
    }
    Optional<BigDecimal> first = last(before);
    Optional<BigDecimal> second = last(after);
    if (first.isEmpty() || second.isEmpty()) {
      return new NoReading();
    }
    return known(Basis.LAST_READING, first.get(), second.get(), known(before), known(after));
  }

  private static Optional<BigDecimal> last(List<Optional<BigDecimal>> readings) {
    return readings.stream().flatMap(Optional::stream).reduce((earlier, later) -> later);
  }

  /**
   * Something that is counted week by week.
   *
   * @param before the figures of the weeks before, empty where one is not known
   * @param after those of the trial
   */
  static BeforeAfter of(List<Optional<BigDecimal>> before, List<Optional<BigDecimal>> after) {
    if (before.isEmpty() || after.isEmpty()) {
      return new NotChosen();
    }
    int there = known(before) + known(after);
    int of = before.size() + after.size();
    if (there < of) {
      return new Missing(there, of);
    }
    return known(Basis.WEEKLY_MEAN, mean(before), mean(after), before.size(), after.size());
  }

  private static Known known(
      Basis basis, BigDecimal first, BigDecimal second, int weeksBefore, int weeksAfter) {
    Optional<BigDecimal> share =
        first.signum() == 0
            ? Optional.empty()
            : Optional.of(second.subtract(first).divide(first, 4, RoundingMode.HALF_UP));
    BigDecimal shownFirst = round(first);
    BigDecimal shownSecond = round(second);
    return new Known(
        basis,
        shownFirst,
        shownSecond,
        shownSecond.subtract(shownFirst),
        share,
        weeksBefore,
        weeksAfter);
  }

  private static int known(List<Optional<BigDecimal>> figures) {
    return (int) figures.stream().filter(Optional::isPresent).count();
  }

  private static BigDecimal mean(List<Optional<BigDecimal>> figures) {
    return figures.stream()
        .flatMap(Optional::stream)
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .divide(BigDecimal.valueOf(figures.size()), 4, RoundingMode.HALF_UP);
  }

  private static BigDecimal round(BigDecimal amount) {
    return TypedFigure.plain(amount.setScale(1, RoundingMode.HALF_UP));
  }
}
