package app.entregent.model.decision;

import static app.entregent.workspace.schema.Tables.STAGE_CLOCK;
import static app.entregent.workspace.schema.Tables.STAGE_MOVE;

import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.schema.tables.records.DecisionRecord;
import app.entregent.workspace.schema.tables.records.StageClockRecord;
import app.entregent.workspace.schema.tables.records.StageMoveRecord;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The way of decisions through the stages, with what proves it, and how long stages take. */
public final class StageStore {
  public static final Topic MOVES = Topic.of(STAGE_MOVE);
  public static final Topic CLOCKS = Topic.of(STAGE_CLOCK);

  /** The passages of each of these decisions, the newest first. */
  public Map<Long, List<StageMove>> moves(Reader reader, Collection<Long> decisionIds) {
    return reader
        .sql()
        .selectFrom(STAGE_MOVE)
        .where(STAGE_MOVE.DECISION_ID.in(decisionIds))
        .orderBy(STAGE_MOVE.ID.desc())
        .fetch(
            row ->
                new StageMove(
                    row.getId(),
                    row.getDecisionId(),
                    DecisionStage.valueOf(row.getFromStage()),
                    DecisionStage.valueOf(row.getToStage()),
                    row.getMovedOn(),
                    row.getProof()))
        .stream()
        .collect(Collectors.groupingBy(StageMove::decisionId));
  }

  /** Says what proves a passage. */
  public void setProof(Transaction tx, long moveId, String proof) {
    StageMoveRecord row = new StageMoveRecord();
    row.setId(moveId);
    row.setProof(proof);
    tx.update(row);
  }

  /** The days that the seller set for stages. */
  public Map<DecisionStage, Integer> clocks(Reader reader) {
    Map<DecisionStage, Integer> days = new EnumMap<>(DecisionStage.class);
    reader
        .sql()
        .selectFrom(STAGE_CLOCK)
        .forEach(row -> days.put(DecisionStage.valueOf(row.getStage()), row.getDays()));
    return days;
  }

  /** Sets after how many days a stage stalls; empty for the usual days. */
  public void setClock(Transaction tx, DecisionStage stage, Optional<Integer> days) {
    Optional<Long> before =
        tx.sql()
            .select(STAGE_CLOCK.ID)
            .from(STAGE_CLOCK)
            .where(STAGE_CLOCK.STAGE.eq(stage.name()))
            .fetchOptional(STAGE_CLOCK.ID);
    if (days.isEmpty()) {
      before.ifPresent(id -> tx.delete(STAGE_CLOCK, id));
      return;
    }
    StageClockRecord row = new StageClockRecord();
    row.setDays(days.get());
    if (before.isPresent()) {
      row.setId(before.get());
      tx.update(row);
    } else {
      row.setStage(stage.name());
      tx.insert(row);
    }
  }

  static void move(Transaction tx, Decision before, DecisionStage to) {
    if (before.stage() == to) {
      return;
    }
    DecisionRecord decision = new DecisionRecord();
    decision.setId(before.id());
    decision.setStage(to.name());
    tx.update(decision);
    StageMoveRecord row = new StageMoveRecord();
    row.setDecisionId(before.id());
    row.setFromStage(before.stage().name());
    row.setToStage(to.name());
    row.setMovedOn(tx.today());
    tx.insert(row);
  }

  static void forget(Transaction tx, long decisionId) {
    tx.deleteAll(
        STAGE_MOVE,
        tx.sql()
            .select(STAGE_MOVE.ID)
            .from(STAGE_MOVE)
            .where(STAGE_MOVE.DECISION_ID.eq(decisionId))
            .fetch(STAGE_MOVE.ID));
  }
}
