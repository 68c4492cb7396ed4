package app.entregent.model.measure;

import static app.entregent.workspace.schema.Tables.GOAL_FIGURE;
import static app.entregent.workspace.schema.Tables.GOAL_SOURCE;

import app.entregent.model.measure.kpi.KpiStore;
import app.entregent.model.measure.kpi.TypedFigure;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.schema.tables.records.GoalFigureRecord;
import app.entregent.workspace.schema.tables.records.GoalSourceRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The figures of goals with a measure of the seller's own. */
public final class GoalFigureStore {
  public static final Set<Topic> TOPICS =
      Set.of(Topic.of(GOAL_FIGURE), Topic.of(GOAL_SOURCE), KpiStore.FIGURES, KpiStore.OWN_KINDS);

  private final KpiStore sheet = new KpiStore();

  /** From which kind of the sheet each goal takes its figures. */
  public Map<Long, Long> sources(Reader reader) {
    return reader
        .sql()
        .selectFrom(GOAL_SOURCE)
        .fetchMap(GOAL_SOURCE.GOAL_ID, GOAL_SOURCE.OWN_KPI_ID);
  }

  /**
   * The figures of these goals, the oldest first. The figure of a week counts from its Sunday on,
   * or from today while the week is under way; one typed on the goal counts before it on its day.
   */
  public Map<Long, List<GoalFigure>> of(Reader reader, Collection<Long> goals, LocalDate today) {
    Map<Long, List<GoalFigure>> all = new HashMap<>();
    sources(reader)
        .forEach(
            (goal, kind) -> {
              if (goals.contains(goal)) {
                sheet
                    .ofOwn(reader, kind, today)
                    .forEach(
                        (week, amount) ->
                            all.computeIfAbsent(goal, none -> new ArrayList<>())
                                .add(
                                    new GoalFigure(
                                        week.sunday().isAfter(today) ? today : week.sunday(),
                                        amount,
                                        true)));
              }
            });
    reader
        .sql()
        .selectFrom(GOAL_FIGURE)
        .where(GOAL_FIGURE.GOAL_ID.in(goals))
        .forEach(
            row ->
                all.computeIfAbsent(row.getGoalId(), none -> new ArrayList<>())
                    .add(
                        new GoalFigure(
                            row.getReadOn(), TypedFigure.plain(row.getAmount()), false)));
    all.values()
        .forEach(
            figures ->
                figures.sort(
                    Comparator.comparing(GoalFigure::on)
                        .thenComparing(figure -> figure.ofSheet() ? 0 : 1)));
    return all;
  }

  /** Types where a goal stood on a day; what was typed for that day before is replaced. */
  public void put(Transaction tx, long goal, LocalDate on, BigDecimal amount) {
    Optional<Long> known =
        tx.sql()
            .select(GOAL_FIGURE.ID)
            .from(GOAL_FIGURE)
            .where(GOAL_FIGURE.GOAL_ID.eq(goal))
            .and(GOAL_FIGURE.READ_ON.eq(on))
            .fetchOptional(GOAL_FIGURE.ID);
    GoalFigureRecord row = new GoalFigureRecord();
    row.setAmount(amount);
    if (known.isPresent()) {
      row.setId(known.get());
      tx.update(row);
    } else {
      row.setGoalId(goal);
      row.setReadOn(on);
      tx.insert(row);
    }
  }

  /** Lets a goal take its figures from a kind of the sheet, or from none. */
  public void setSource(Transaction tx, long goal, Optional<Long> ownKpi) {
    Optional<Long> known =
        tx.sql()
            .select(GOAL_SOURCE.ID)
            .from(GOAL_SOURCE)
            .where(GOAL_SOURCE.GOAL_ID.eq(goal))
            .fetchOptional(GOAL_SOURCE.ID);
    known.ifPresent(id -> tx.delete(GOAL_SOURCE, id));
    ownKpi.ifPresent(
        kind -> {
          GoalSourceRecord row = new GoalSourceRecord();
          row.setGoalId(goal);
          row.setOwnKpiId(kind);
          tx.insert(row);
        });
  }

  /** Forgets all that was typed on a goal. */
  void forget(Transaction tx, long goal) {
    setSource(tx, goal, Optional.empty());
    tx.deleteAll(
        GOAL_FIGURE,
        tx.sql()
            .select(GOAL_FIGURE.ID)
            .from(GOAL_FIGURE)
            .where(GOAL_FIGURE.GOAL_ID.eq(goal))
            .fetch(GOAL_FIGURE.ID));
  }
}
