package app.entregent.model.measure;

import static app.entregent.workspace.schema.Tables.STEP_PLAN;

import app.entregent.model.engage.IsoWeek;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.schema.tables.records.StepPlanRecord;
import java.time.LocalDate;
import java.util.Optional;

/** The weekly plan. */
public final class PlanStore {
  public static final Topic PLANS = Topic.of(STEP_PLAN);

  public WeeklyPlan plan(Reader reader) {
    return WeeklyPlan.of(
        reader
            .sql()
            .selectFrom(STEP_PLAN)
            .fetch(
                row ->
                    new WeeklyPlan.From(
                        Step.valueOf(row.getStep()), row.getFromMonday(), row.getPlannedAWeek())));
  }

  /** Plans so many acts a week from this week on; 0 to 100. */
  public void set(Transaction tx, Step step, int acts) {
    LocalDate monday = IsoWeek.of(tx.today()).monday();
    Optional<Long> known =
        tx.sql()
            .select(STEP_PLAN.ID)
            .from(STEP_PLAN)
            .where(STEP_PLAN.STEP.eq(step.name()))
            .and(STEP_PLAN.FROM_MONDAY.eq(monday))
            .fetchOptional(STEP_PLAN.ID);
    StepPlanRecord row = new StepPlanRecord();
    row.setPlannedAWeek(acts);
    if (known.isPresent()) {
      row.setId(known.get());
      tx.update(row);
    } else {
      row.setStep(step.name());
      row.setFromMonday(monday);
      tx.insert(row);
    }
  }
}
