package app.entregent.model.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Whether a goal is on its way. Source: the letters «temporel» and «mesurable» of SMART in the
 * thesis; the straight way from the baseline to the target is ours:
 *
 * <ul>
 *   <li>should = baseline + (target − baseline) × days gone ÷ days in all, never past the target;
 *   <li>ahead = stands − should;
 *   <li>forecast = the day on which the way so far, gone on, reaches the target.
 * </ul>
 *
 * @param stands where it stands; empty if that is not known
 * @param should where it should stand today; empty without a baseline
 * @param ahead how far ahead, or if negative behind; empty where one of the two is not known
 * @param forecast the day it will be reached; empty if it does not move towards the target, or is
 *     more than {@link #FURTHEST} years away
 * @param reached whether it stands at the target or past it
 */
public record GoalPace(
    Optional<BigDecimal> stands,
    Optional<BigDecimal> should,
    Optional<BigDecimal> ahead,
    Optional<LocalDate> forecast,
    boolean reached) {
  /** A forecast further away says nothing. */
  public static final int FURTHEST = 10;

  private static final int DIGITS = 10;

  /**
   * @param stands where it stands today
   */
  public static GoalPace of(Goal goal, Optional<BigDecimal> stands, LocalDate today) {
    Optional<BigDecimal> from = baseline(goal);
    Optional<BigDecimal> should = from.flatMap(base -> should(goal, base, today));
    boolean reached = stands.filter(now -> now.compareTo(goal.target()) >= 0).isPresent();
    Optional<BigDecimal> ahead =
        should.flatMap(way -> stands.map(now -> now.subtract(way))).map(GoalPace::tenth);
    Optional<LocalDate> forecast =
        reached
            ? Optional.empty()
            : from.flatMap(base -> stands.flatMap(now -> forecast(goal, base, now, today)));
    return new GoalPace(stands, should.map(GoalPace::tenth), ahead, forecast, reached);
  }

  /** What is counted from its first day on began at nothing. */
  private static Optional<BigDecimal> baseline(Goal goal) {
    return goal.baseline()
        .or(() -> goal.metric().counted() ? Optional.of(BigDecimal.ZERO) : Optional.empty());
  }

  private static Optional<BigDecimal> should(Goal goal, BigDecimal base, LocalDate today) {
    long all = ChronoUnit.DAYS.between(goal.begun(), goal.due());
    if (all <= 0) {
      return Optional.empty();
    }
    long gone = Math.clamp(ChronoUnit.DAYS.between(goal.begun(), today), 0, all);
    return Optional.of(
        base.add(
            goal.target()
                .subtract(base)
                .multiply(BigDecimal.valueOf(gone))
                .divide(BigDecimal.valueOf(all), DIGITS, RoundingMode.HALF_UP)));
  }

  private static Optional<LocalDate> forecast(
      Goal goal, BigDecimal base, BigDecimal now, LocalDate today) {
    long gone = ChronoUnit.DAYS.between(goal.begun(), today);
    BigDecimal made = now.subtract(base);
    if (gone <= 0 || made.signum() <= 0) {
      return Optional.empty();
    }
    BigDecimal days =
        goal.target()
            .subtract(now)
            .multiply(BigDecimal.valueOf(gone))
            .divide(made, 0, RoundingMode.CEILING);
    return days.compareTo(BigDecimal.valueOf(FURTHEST * 366L)) > 0
        ? Optional.empty()
        : Optional.of(today.plusDays(days.longValueExact()));
  }

  private static BigDecimal tenth(BigDecimal amount) {
    BigDecimal bare = amount.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0) : bare;
  }
}
