package app.entregent.model.measure;

import app.entregent.model.engage.IsoWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the seller plans to do in a week. A plan holds from the week in which it is made, so that a
 * new one does not rewrite the weeks before.
 *
 * @param plans of each step the plans by the Monday from which they hold
 */
public record WeeklyPlan(Map<Step, NavigableMap<LocalDate, Integer>> plans) {
  /** One step's plan from a Monday on. */
  public record From(Step step, LocalDate monday, int acts) {}

  public WeeklyPlan {
    plans = Map.copyOf(plans);
  }

  /** The plan as long as the seller plans nothing else. */
  public static WeeklyPlan usual() {
    return new WeeklyPlan(Map.of());
  }

  public static WeeklyPlan of(List<From> made) {
    return new WeeklyPlan(
        made.stream()
            .collect(
                Collectors.groupingBy(
                    From::step,
                    Collectors.toMap(
                        From::monday, From::acts, (first, second) -> second, TreeMap::new))));
  }

  /** How many acts were planned for a step in a week. */
  public int planned(Step step, IsoWeek week) {
    return Optional.ofNullable(plans.get(step))
        .map(made -> made.floorEntry(week.monday()))
        .map(Map.Entry::getValue)
        .orElse(step.usualPlan());
  }
}
