package app.entregent.model.measure.kpi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * One kind before and during the trial: the mean of its weeks in both, and the difference. Source:
 * the thesis, before and after a trial period; the mean over weeks is ours, so that spans of
 * different lengths can be compared.
 */
public sealed interface BeforeAfter {
  /**
   * Both means are known.
   *
   * @param before mean a week, with one decimal
   * @param after mean a week, with one decimal
   * @param difference of the two as they are shown
   * @param share the difference as a share of {@code before}; empty where that is nothing
   * @param weeksBefore on how many weeks {@code before} rests
   * @param weeksAfter on how many weeks {@code after} rests
   */
  record Known(
      BigDecimal before,
      BigDecimal after,
      BigDecimal difference,
      Optional<BigDecimal> share,
      int weeksBefore,
      int weeksAfter)
      implements BeforeAfter {}

  /** The weeks are not chosen, or do not follow each other. */
  record NotChosen() implements BeforeAfter {}

  /**
   * Weeks are missing.
   *
   * @param there of how many weeks there are figures
   * @param of how many weeks there are in both
   */
  record Missing(int there, int of) implements BeforeAfter {}

  /**
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
    BigDecimal first = mean(before);
    BigDecimal second = mean(after);
    BigDecimal difference = second.subtract(first);
    Optional<BigDecimal> share =
        first.signum() == 0
            ? Optional.empty()
            : Optional.of(difference.divide(first, 4, RoundingMode.HALF_UP));
    BigDecimal shownFirst = round(first);
    BigDecimal shownSecond = round(second);
    return new Known(
        shownFirst,
        shownSecond,
        shownSecond.subtract(shownFirst),
        share,
        before.size(),
        after.size());
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
