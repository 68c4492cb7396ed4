package app.entregent.model.brand;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One figure over the days on which it was read: differences between readings, nothing guessed
 * between them or ahead.
 *
 * @param points the oldest first
 */
public record ReadingTrend(List<Point> points) {
  public record Point(LocalDate on, BigDecimal amount) {}

  /** A difference between the newest reading and an older one. */
  public record Step(Point from, BigDecimal by) {}

  public ReadingTrend {
    points = List.copyOf(points);
  }

  /**
   * @param days the oldest first; those without this figure are left out
   */
  public static ReadingTrend of(
      List<ReadingDay> days, Function<ReadingDay, Optional<BigDecimal>> figure) {
    List<Point> points = new ArrayList<>();
    for (ReadingDay day : days) {
      figure.apply(day).ifPresent(amount -> points.add(new Point(day.on(), amount)));
    }
    return new ReadingTrend(points);
  }

  public Optional<Point> newest() {
    return points.isEmpty() ? Optional.empty() : Optional.of(points.getLast());
  }

  /** Since the reading before. */
  public Optional<Step> sinceLast() {
    return points.size() < 2 ? Optional.empty() : Optional.of(since(points.size() - 2));
  }

  /** Since the first reading, where there are more than two. */
  public Optional<Step> sinceFirst() {
    return points.size() < 3 ? Optional.empty() : Optional.of(since(0));
  }

  private Step since(int index) {
    Point from = points.get(index);
    return new Step(from, points.getLast().amount().subtract(from.amount()));
  }
}
