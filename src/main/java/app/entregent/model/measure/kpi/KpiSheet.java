package app.entregent.model.measure.kpi;

import app.entregent.model.engage.IsoWeek;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The figures of some weeks.
 *
 * @param rows the kinds, in their order
 * @param cells what is known; a cell that is not there is not known
 */
public record KpiSheet(List<Kpi> rows, Map<Place, KpiCell> cells, TrialPlan plan) {
  /** Nothing is read yet. */
  public static final KpiSheet NONE = new KpiSheet(List.of(), Map.of(), TrialPlan.NONE);

  /** Where a cell is. */
  public record Place(Kpi.Key kpi, IsoWeek week) {}

  public KpiSheet {
    rows = List.copyOf(rows);
    cells = Map.copyOf(cells);
  }

  public KpiCell cell(Kpi kpi, IsoWeek week) {
    return cells.getOrDefault(new Place(kpi.key(), week), KpiCell.NOTHING);
  }

  /**
   * A kind before and during the trial. What is counted in a week that is not over yet is not known
   * unless its figure was typed: half a week is no week. A level holds at any time of it.
   *
   * @param running the week under way
   */
  public BeforeAfter compare(Kpi kpi, IsoWeek running) {
    if (plan.trouble().isPresent()) {
      return new BeforeAfter.NotChosen();
    }
    if (kpi instanceof Kpi.Listed(KpiKind kind) && kind.level()) {
      return BeforeAfter.ofLevel(
          figures(plan.baseline(), week -> cell(kpi, week).amount()),
          figures(plan.trial(), week -> cell(kpi, week).amount()));
    }
    return BeforeAfter.of(
        figures(plan.baseline(), week -> whole(cell(kpi, week), week, running)),
        figures(plan.trial(), week -> whole(cell(kpi, week), week, running)));
  }

  private static List<Optional<BigDecimal>> figures(
      Optional<WeekSpan> span, Function<IsoWeek, Optional<BigDecimal>> figure) {
    return span.stream().flatMap(weeks -> weeks.weeks().stream()).map(figure).toList();
  }

  private static Optional<BigDecimal> whole(KpiCell cell, IsoWeek week, IsoWeek running) {
    return week.compareTo(running) < 0 ? cell.amount() : cell.typed();
  }
}
