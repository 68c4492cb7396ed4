package app.entregent.model.measure;

import app.entregent.text.Message;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * A goal on trial: is it specific, measurable, attainable, realistic and timed? Source: the thesis,
 * « Spécifique, Mesurable, Atteignable, Réaliste, temporel »; what is asked for each letter is
 * ours:
 *
 * <ul>
 *   <li>specific: it is said what is counted;
 *   <li>measurable: there is a target, and a baseline to see it move from;
 *   <li>attainable: the target is above the baseline, and at most five times as high;
 *   <li>realistic: the weekly plan makes as many by then, and at most three goals run at once;
 *   <li>timed: it is due between a week and a year from today.
 * </ul>
 *
 * @param planned how many acts a week are planned of what the metric counts; empty if no step of
 *     the plan makes it
 * @param running how many other goals run
 */
public record SmartGoal(
    Optional<GoalMetric> metric,
    String words,
    Optional<BigDecimal> baseline,
    Optional<BigDecimal> target,
    Optional<LocalDate> due,
    Optional<Integer> planned,
    int running) {
  /** One letter. */
  public enum Letter {
    SPECIFIC,
    MEASURABLE,
    ATTAINABLE,
    REALISTIC,
    TIMED
  }

  /** So many goals run at once. */
  public static final int MOST = 3;

  private static final int LEAST_DAYS = 7;
  private static final int MOST_DAYS = 366;
  private static final BigDecimal FIVE = BigDecimal.valueOf(5);

  /** Whether enough is known to judge a letter. */
  public boolean judges(Letter letter) {
    return switch (letter) {
      case SPECIFIC, MEASURABLE, TIMED -> true;
      case ATTAINABLE ->
          target.isPresent() && baseline.filter(from -> from.signum() > 0).isPresent();
      case REALISTIC ->
          running >= MOST || planned.isPresent() && target.isPresent() && due.isPresent();
    };
  }

  /** Each letter that does not hold, with the sentence why not. */
  public Map<Letter, Message> troubles(LocalDate today) {
    Map<Letter, Message> troubles = new EnumMap<>(Letter.class);
    specific().ifPresent(why -> troubles.put(Letter.SPECIFIC, why));
    measurable().ifPresent(why -> troubles.put(Letter.MEASURABLE, why));
    attainable().ifPresent(why -> troubles.put(Letter.ATTAINABLE, why));
    realistic(today).ifPresent(why -> troubles.put(Letter.REALISTIC, why));
    timed(today).ifPresent(why -> troubles.put(Letter.TIMED, why));
    return troubles;
  }

  /**
   * Whether it may be kept all the same: what is counted, a target above the baseline and a day to
   * come there must be; a missing baseline or a high aim is only told.
   */
  public boolean keepable(LocalDate today) {
    return specific().isEmpty()
        && target.filter(aim -> aim.signum() > 0).isPresent()
        && baseline.filter(from -> target.get().compareTo(from) <= 0).isEmpty()
        && due.filter(day -> day.isAfter(today)).isPresent();
  }

  private Optional<Message> specific() {
    if (metric.isEmpty()) {
      return Optional.of(Message.of("measure.smart.metric"));
    }
    return metric.get() == GoalMetric.OWN && words.isBlank()
        ? Optional.of(Message.of("measure.smart.words"))
        : Optional.empty();
  }

  private Optional<Message> measurable() {
    if (target.filter(aim -> aim.signum() > 0).isEmpty()) {
      return Optional.of(Message.of("measure.smart.target"));
    }
    return baseline.isEmpty()
        ? Optional.of(Message.of("measure.smart.baseline"))
        : Optional.empty();
  }

  private Optional<Message> attainable() {
    if (baseline.isEmpty() || target.isEmpty()) {
      return Optional.empty();
    }
    if (target.get().compareTo(baseline.get()) <= 0) {
      return Optional.of(Message.of("measure.smart.below", target.get(), baseline.get()));
    }
    boolean high =
        baseline.get().signum() > 0 && target.get().compareTo(baseline.get().multiply(FIVE)) > 0;
    return high ? Optional.of(Message.of("measure.smart.high")) : Optional.empty();
  }

  private Optional<Message> realistic(LocalDate today) {
    if (running >= MOST) {
      return Optional.of(Message.of("measure.smart.many", running));
    }
    if (planned.isEmpty() || target.isEmpty() || due.isEmpty() || !due.get().isAfter(today)) {
      return Optional.empty();
    }
    BigDecimal days = BigDecimal.valueOf(ChronoUnit.DAYS.between(today, due.get()));
    BigDecimal made =
        days.multiply(BigDecimal.valueOf(planned.get()))
            .divide(BigDecimal.valueOf(LEAST_DAYS), 0, RoundingMode.DOWN);
    return target.get().compareTo(made) > 0
        ? Optional.of(Message.of("measure.smart.plan", planned.get(), made))
        : Optional.empty();
  }

  private Optional<Message> timed(LocalDate today) {
    if (due.isEmpty()) {
      return Optional.of(Message.of("measure.smart.due"));
    }
    long days = ChronoUnit.DAYS.between(today, due.get());
    if (days <= 0) {
      return Optional.of(Message.of("measure.smart.past", due.get()));
    }
    if (days < LEAST_DAYS) {
      return Optional.of(Message.of("measure.smart.soon"));
    }
    return days > MOST_DAYS ? Optional.of(Message.of("measure.smart.late")) : Optional.empty();
  }
}
