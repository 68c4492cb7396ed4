package app.entregent.model.measure;

import app.entregent.model.engage.IsoWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The rings of the four steps. There is no grand total: four steps are four things.
 *
 * <p>Weeks before the seller's first act of any kind count nowhere: nothing was planned then. The
 * formula is the product's own; the four steps are those that the thesis takes over from LinkedIn.
 */
public record Rings(Map<Step, StepRing> byStep) {
  /** How many weeks a ring looks at, the one under way included. */
  public static final int WEEKS = 4;

  public Rings {
    byStep = Map.copyOf(byStep);
  }

  /**
   * @param acts what was done in the last four weeks (older acts do no harm)
   * @param begun the day of the seller's first act, if there was one
   */
  public static Rings of(
      List<RingAct> acts, WeeklyPlan plan, Optional<LocalDate> begun, LocalDate today) {
    return of(acts, plan, begun, today, WEEKS);
  }

  /** The same over another number of weeks, to show how it went. */
  public static Rings of(
      List<RingAct> acts,
      WeeklyPlan plan,
      Optional<LocalDate> begun,
      LocalDate today,
      int numberOfWeeks) {
    IsoWeek last = IsoWeek.of(today);
    List<IsoWeek> weeks = IntStream.rangeClosed(1 - numberOfWeeks, 0).mapToObj(last::plus).toList();
    Map<Step, StepRing> rings = new EnumMap<>(Step.class);
    for (Step step : Step.values()) {
      List<WeekTally> tallies =
          weeks.stream().map(week -> tally(acts, plan, begun, step, week)).toList();
      rings.put(step, new StepRing(step, tallies));
    }
    return new Rings(rings);
  }

  public StepRing of(Step step) {
    StepRing ring = byStep.get(step);
    if (ring == null) {
      throw new IllegalStateException("No ring of " + step);
    }
    return ring;
  }

  private static WeekTally tally(
      List<RingAct> acts, WeeklyPlan plan, Optional<LocalDate> begun, Step step, IsoWeek week) {
    List<RingAct> done =
        acts.stream()
            .filter(act -> act.step() == step && week.contains(act.on()))
            .sorted(Comparator.comparing(RingAct::on).reversed())
            .toList();
    boolean measured = begun.isPresent() && !week.sunday().isBefore(begun.get());
    return new WeekTally(week, plan.planned(step, week), done, measured);
  }
}
