package app.entregent.model.measure.kpi;

import app.entregent.model.engage.IsoWeek;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
   * A kind before and during the trial. A week that is not over yet is not known unless its figure
   * was typed: half a week is no week.
   *
   * @param running the week under way
   */
  public BeforeAfter compare(Kpi kpi, IsoWeek running) {
    return plan.trouble().isPresent()
        ? new BeforeAfter.NotChosen()
        : BeforeAfter.of(
            figures(kpi, plan.baseline(), running), figures(kpi, plan.trial(), running));
  }

  private List<Optional<BigDecimal>> figures(Kpi kpi, Optional<WeekSpan> span, IsoWeek running) {
    return span.stream()
        .flatMap(weeks -> weeks.weeks().stream())
        .map(week -> whole(cell(kpi, week), week, running))
        .toList();
  }

  private static Optional<BigDecimal> whole(KpiCell cell, IsoWeek week, IsoWeek running) {
    return week.compareTo(running) < 0 ? cell.amount() : cell.typed();
  }
}
