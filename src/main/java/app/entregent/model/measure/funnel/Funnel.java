package app.entregent.model.measure.funnel;

import app.entregent.model.account.LadderStep;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The ladder over a time. Source: the thesis's ladder from suspect to ambassador; rates with hours
 * and cost after Hlavac's funnel. How it is counted is ours:
 *
 * <ul>
 *   <li>entered: accounts that came to the step in the time, from below, or for suspects were
 *       added; who skips steps enters those between on the same day. Who came twice counts once;
 *   <li>pass rate: of those, the share that has gone on to the next step by the end of the time;
 *   <li>dwell: the median of the days from entering a step to leaving it upwards, over all who left
 *       it so in the time; steps that were skipped count nowhere;
 *   <li>hours and cost are those typed for the step in the time; for each passage they are shared
 *       by all who entered it from below.
 * </ul>
 *
 * Whatever would divide by nothing is empty.
 *
 * @param lost accounts that fell back in the time, or lost a decision in it
 */
public record Funnel(List<Line> lines, List<Who> lost) {
  /** Nothing is read yet. */
  public static final Funnel NONE = new Funnel(List.of(), List.of());

  /** An account with the day on which it happened. */
  public record Who(long accountId, String account, LocalDate on) {}

  /**
   * One step.
   *
   * @param went those of {@code entered} who have gone on
   * @param dwell median days; empty if nobody left upwards
   * @param left on how many passages {@code dwell} rests
   * @param hours typed for the step in the time; empty if none were
   * @param cost typed for the step in the time; empty if none was
   */
  public record Line(
      LadderStep step,
      List<Who> entered,
      List<Who> went,
      OptionalDouble dwell,
      int left,
      Optional<BigDecimal> hours,
      Optional<BigDecimal> cost) {
    public Line {
      entered = List.copyOf(entered);
      went = List.copyOf(went);
    }

    /** 0 to 1; empty if nobody entered, and on the last step, which nothing follows. */
    public OptionalDouble passRate() {
      return entered.isEmpty() || step == LadderStep.ADVOCATE
          ? OptionalDouble.empty()
          : OptionalDouble.of((double) went.size() / entered.size());
    }

    public Optional<BigDecimal> hoursEach() {
      return each(hours);
    }

    public Optional<BigDecimal> costEach() {
      return each(cost);
    }

    private Optional<BigDecimal> each(Optional<BigDecimal> all) {
      return entered.isEmpty()
          ? Optional.empty()
          : all.map(sum -> sum.divide(BigDecimal.valueOf(entered.size()), 2, RoundingMode.HALF_UP));
    }
  }

  public Funnel {
    lines = List.copyOf(lines);
    lost = List.copyOf(lost);
  }

  /** Whether nothing at all happened in the time. */
  public boolean isEmpty() {
    return lines.stream().allMatch(line -> line.entered().isEmpty() && line.left() == 0);
  }

  /**
   * @param from the first day
   * @param to the last day
   */
  public static Funnel of(
      List<LadderPath> paths, List<Effort> efforts, LocalDate from, LocalDate to) {
    Counting counting = new Counting(from, to);
    paths.forEach(counting::add);
    return new Funnel(
        Arrays.stream(LadderStep.values()).map(step -> counting.line(step, efforts)).toList(),
        counting.lost);
  }

  private static final class Counting {
    private final LocalDate from;
    private final LocalDate to;
    private final Map<LadderStep, Map<Long, Who>> entered = new EnumMap<>(LadderStep.class);
    private final Map<LadderStep, Map<Long, Who>> went = new EnumMap<>(LadderStep.class);
    private final Map<LadderStep, List<Long>> dwell = new EnumMap<>(LadderStep.class);
    private final List<Who> lost = new ArrayList<>();

    Counting(LocalDate from, LocalDate to) {
      this.from = from;
      this.to = to;
      for (LadderStep step : LadderStep.values()) {
        entered.put(step, new LinkedHashMap<>());
        went.put(step, new LinkedHashMap<>());
        dwell.put(step, new ArrayList<>());
      }
    }

    void add(LadderPath path) {
      Map<LadderStep, LocalDate> cohort = new EnumMap<>(LadderStep.class);
      if (within(path.addedOn())) {
        cohort.put(LadderStep.SUSPECT, path.addedOn());
      }
      Map<LadderStep, LocalDate> came = new HashMap<>();
      came.put(LadderStep.SUSPECT, path.addedOn());
      Optional<LocalDate> gone = path.lostOn().stream().filter(this::within).findFirst();
      for (LadderPath.Move move : path.moves()) {
        if (move.on().isAfter(to)) {
          break;
        }
        if (move.up()) {
          up(path, move, cohort, came);
        } else if (within(move.on()) && gone.isEmpty()) {
          gone = Optional.of(move.on());
        }
        came.put(move.to(), move.on());
      }
      cohort.forEach((step, on) -> of(entered, step).put(path.accountId(), who(path, on)));
      gone.ifPresent(on -> lost.add(who(path, on)));
    }

    private void up(
        LadderPath path,
        LadderPath.Move move,
        Map<LadderStep, LocalDate> cohort,
        Map<LadderStep, LocalDate> came) {
      for (LadderStep step : LadderStep.values()) {
        if (step.compareTo(move.from()) > 0
            && step.compareTo(move.to()) <= 0
            && within(move.on())) {
          cohort.putIfAbsent(step, move.on());
        }
        if (step.compareTo(move.to()) < 0 && cohort.containsKey(step)) {
          of(went, step).putIfAbsent(path.accountId(), who(path, move.on()));
        }
      }
      LocalDate since = came.get(move.from());
      List<Long> days = dwell.get(move.from());
      if (since != null && days != null && within(move.on()) && !since.isAfter(move.on())) {
        days.add(ChronoUnit.DAYS.between(since, move.on()));
      }
    }

    private static Map<Long, Who> of(Map<LadderStep, Map<Long, Who>> all, LadderStep step) {
      return all.computeIfAbsent(step, none -> new LinkedHashMap<>());
    }

    private static Who who(LadderPath path, LocalDate on) {
      return new Who(path.accountId(), path.account(), on);
    }

    private boolean within(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(to);
    }

    Line line(LadderStep step, List<Effort> efforts) {
      List<Effort> own =
          efforts.stream()
              .filter(effort -> effort.toStep() == step && within(effort.spentOn()))
              .toList();
      List<Long> days = dwell.getOrDefault(step, List.of());
      return new Line(
          step,
          List.copyOf(of(entered, step).values()),
          List.copyOf(of(went, step).values()),
          median(days),
          days.size(),
          sum(own.stream().map(Effort::hours).toList()),
          sum(own.stream().map(Effort::cost).toList()));
    }

    private static Optional<BigDecimal> sum(List<BigDecimal> amounts) {
      return amounts.stream().filter(amount -> amount.signum() > 0).reduce(BigDecimal::add);
    }
  }

  /** The middle one, or the mean of the two in the middle; empty without any. */
  static OptionalDouble median(List<Long> days) {
    if (days.isEmpty()) {
      return OptionalDouble.empty();
    }
    List<Long> sorted = days.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return OptionalDouble.of(
        sorted.size() % 2 == 1
            ? sorted.get(middle)
            : (sorted.get(middle - 1) + sorted.get(middle)) / 2.0);
  }
}
