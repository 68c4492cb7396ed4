package app.entregent.model.decision;

import static app.entregent.workspace.schema.Tables.GAP_PLAN;

import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.schema.tables.records.GapPlanRecord;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Keeps which next action was planned to close which gap of a map. */
public final class GapPlanStore {
  public static final Topic GAP_PLANS = Topic.of(GAP_PLAN);

  /** Remembers the next action that is to close a gap. */
  public void planGap(Transaction tx, long decisionId, String gapKey, long nextActionId) {
    GapPlanRecord row = new GapPlanRecord();
    row.setNextActionId(nextActionId);
    Long there =
        tx.sql()
            .select(GAP_PLAN.ID)
            .from(GAP_PLAN)
            .where(GAP_PLAN.DECISION_ID.eq(decisionId))
            .and(GAP_PLAN.GAP_KEY.eq(gapKey))
            .fetchOne(GAP_PLAN.ID);
    if (there != null) {
      row.setId(there);
      tx.update(row);
    } else {
      row.setDecisionId(decisionId);
      row.setGapKey(gapKey);
      tx.insert(row);
    }
  }

  /** The next actions that were planned to close gaps: for each decision, by the gap's key. */
  public Map<Long, Map<String, Long>> gapPlans(Reader reader, Collection<Long> decisionIds) {
    Map<Long, Map<String, Long>> plans = new HashMap<>();
    reader
        .sql()
        .selectFrom(GAP_PLAN)
        .where(GAP_PLAN.DECISION_ID.in(decisionIds))
        .forEach(
            row ->
                plans
                    .computeIfAbsent(row.getDecisionId(), id -> new HashMap<>())
                    .put(row.getGapKey(), row.getNextActionId()));
    return plans;
  }

  /** Forgets the plans of a decision that is about to be deleted. */
  static void forget(Transaction tx, long decisionId) {
    tx.deleteAll(
        GAP_PLAN,
        tx.sql()
            .select(GAP_PLAN.ID)
            .from(GAP_PLAN)
            .where(GAP_PLAN.DECISION_ID.eq(decisionId))
            .fetch(GAP_PLAN.ID));
  }
}
