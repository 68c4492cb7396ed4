package app.entregent.model.decision;

import static app.entregent.workspace.schema.Tables.PROCESS_ACTOR;
import static app.entregent.workspace.schema.Tables.PROCESS_STEP;

import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.schema.tables.records.ProcessActorRecord;
import app.entregent.workspace.schema.tables.records.ProcessStepRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Keeps the steps of the client's own way to a purchase. */
public final class ProcessStore {
  public static final Topic STEPS = Topic.of(PROCESS_STEP);
  public static final Topic ACTORS = Topic.of(PROCESS_ACTOR);

  /** The steps of a decision in their order. */
  public List<ProcessStep> ofDecision(Reader reader, long decisionId) {
    Map<Long, List<Long>> actors =
        reader
            .sql()
            .select(PROCESS_ACTOR.STEP_ID, PROCESS_ACTOR.SEAT_ID)
            .from(PROCESS_ACTOR)
            .join(PROCESS_STEP)
            .on(PROCESS_STEP.ID.eq(PROCESS_ACTOR.STEP_ID))
            .where(PROCESS_STEP.DECISION_ID.eq(decisionId))
            .fetchGroups(PROCESS_ACTOR.STEP_ID, PROCESS_ACTOR.SEAT_ID);
    return reader
        .sql()
        .selectFrom(PROCESS_STEP)
        .where(PROCESS_STEP.DECISION_ID.eq(decisionId))
        .orderBy(PROCESS_STEP.POSITION, PROCESS_STEP.ID)
        .fetch(row -> step(row, Set.copyOf(actors.getOrDefault(row.getId(), List.of()))));
  }

  static ProcessStep step(ProcessStepRecord row, Set<Long> actors) {
    return new ProcessStep(
        row.getId(),
        row.getName(),
        Optional.ofNullable(row.getExpectedOn()),
        Optional.ofNullable(row.getDoneOn()),
        row.getProof(),
        actors);
  }

  /** Adds a step at the end. */
  public long add(Transaction tx, long decisionId, String name) {
    List<ProcessStep> there = ofDecision(tx, decisionId);
    ProcessStepRecord row = new ProcessStepRecord();
    row.setDecisionId(decisionId);
    row.setPosition(there.size());
    row.setName(name);
    return tx.insert(row);
  }

  public void rename(Transaction tx, long stepId, String name) {
    ProcessStepRecord row = row(stepId);
    row.setName(name);
    tx.update(row);
  }

  public void setExpectedOn(Transaction tx, long stepId, Optional<LocalDate> day) {
    ProcessStepRecord row = row(stepId);
    row.setExpectedOn(day.orElse(null));
    tx.update(row);
  }

  public void setDoneOn(Transaction tx, long stepId, Optional<LocalDate> day) {
    ProcessStepRecord row = row(stepId);
    row.setDoneOn(day.orElse(null));
    tx.update(row);
  }

  public void setProof(Transaction tx, long stepId, String words) {
    ProcessStepRecord row = row(stepId);
    row.setProof(words);
    tx.update(row);
  }

  /** Says which seats act in a step, in the place of what was said before. */
  public void setActors(Transaction tx, long stepId, Set<Long> seatIds) {
    Map<Long, Long> had = new HashMap<>();
    tx.sql()
        .selectFrom(PROCESS_ACTOR)
        .where(PROCESS_ACTOR.STEP_ID.eq(stepId))
        .forEach(row -> had.put(row.getSeatId(), row.getId()));
    List<Long> gone = new ArrayList<>();
    had.forEach(
        (seat, id) -> {
          if (!seatIds.contains(seat)) {
            gone.add(id);
          }
        });
    tx.deleteAll(PROCESS_ACTOR, gone);
    List<ProcessActorRecord> rows = new ArrayList<>();
    for (Long seat : seatIds.stream().filter(id -> !had.containsKey(id)).sorted().toList()) {
      ProcessActorRecord row = new ProcessActorRecord();
      row.setStepId(stepId);
      row.setSeatId(seat);
      rows.add(row);
    }
    tx.insertAll(rows);
  }

  /** Moves a step by so many places, earlier if negative; it stays within what there is. */
  public void move(Transaction tx, long decisionId, long stepId, int places) {
    List<Long> order =
        new ArrayList<>(ofDecision(tx, decisionId).stream().map(ProcessStep::id).toList());
    int from = order.indexOf(stepId);
    if (from < 0) {
      return;
    }
    order.remove(from);
    order.add(Math.clamp((long) from + places, 0, order.size()), stepId);
    number(tx, order);
  }

  public void delete(Transaction tx, long decisionId, long stepId) {
    setActors(tx, stepId, Set.of());
    tx.delete(PROCESS_STEP, stepId);
    number(tx, ofDecision(tx, decisionId).stream().map(ProcessStep::id).toList());
  }

  private static void number(Transaction tx, List<Long> order) {
    List<ProcessStepRecord> rows = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      ProcessStepRecord row = row(order.get(i));
      row.setPosition(i);
      rows.add(row);
    }
    tx.updateAll(rows);
  }

  private static ProcessStepRecord row(long id) {
    ProcessStepRecord row = new ProcessStepRecord();
    row.setId(id);
    return row;
  }
}
