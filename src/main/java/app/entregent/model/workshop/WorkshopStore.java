package app.entregent.model.workshop;

import static app.entregent.workspace.schema.Tables.WORKSHOP;

import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.schema.tables.records.WorkshopRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** Keeps the workshops. How one goes on is {@link WorkshopCourseStore}'s. */
public final class WorkshopStore {
  public static final Topic WORKSHOPS = Topic.of(WORKSHOP);

  /** All workshops: those that run, then those to come by day, then the finished, newest first. */
  public List<Workshop> all(Reader reader) {
    return select(reader, DSL.noCondition());
  }

  /** The workshops on one map, in the same order. */
  public List<Workshop> ofDecision(Reader reader, long decisionId) {
    return select(reader, WORKSHOP.DECISION_ID.eq(decisionId));
  }

  public Optional<Workshop> find(Reader reader, long id) {
    return select(reader, WORKSHOP.ID.eq(id)).stream().findFirst();
  }

  public long add(Transaction tx, long decisionId, String title, Optional<LocalDate> heldOn) {
    WorkshopRecord row = new WorkshopRecord();
    row.setDecisionId(decisionId);
    row.setTitle(title.strip());
    row.setHeldOn(heldOn.orElse(null));
    return tx.insert(row);
  }

  public void setTitle(Transaction tx, long id, String title) {
    WorkshopRecord row = row(id);
    row.setTitle(title.strip());
    tx.update(row);
  }

  public void setPurpose(Transaction tx, long id, String purpose) {
    WorkshopRecord row = row(id);
    row.setPurpose(purpose.strip());
    tx.update(row);
  }

  public void setHeldOn(Transaction tx, long id, Optional<LocalDate> day) {
    WorkshopRecord row = row(id);
    row.setHeldOn(day.orElse(null));
    tx.update(row);
  }

  /** How long it is to take, in minutes; 0 if nobody says. */
  public void setPlannedMinutes(Transaction tx, long id, int minutes) {
    WorkshopRecord row = row(id);
    row.setPlannedMinutes(minutes);
    tx.update(row);
  }

  /** Whether the room sees only what all may see. */
  public void setDiscreet(Transaction tx, long id, boolean discreet) {
    WorkshopRecord row = row(id);
    row.setDiscreet(discreet);
    tx.update(row);
  }

  /** Puts this judgement before the room, or none. */
  public void setQuestion(Transaction tx, long id, Optional<Long> questionId) {
    WorkshopRecord row = row(id);
    row.setQuestionId(questionId.orElse(null));
    tx.update(row);
  }

  /** Forgets a workshop with all that belongs to it; the actions agreed on stay. */
  public void delete(Transaction tx, long id) {
    WorkshopPartsStore.delete(tx, id);
    tx.delete(WORKSHOP, id);
  }

  static WorkshopRecord row(long id) {
    WorkshopRecord row = new WorkshopRecord();
    row.setId(id);
    return row;
  }

  private static List<Workshop> select(Reader reader, Condition which) {
    return reader
        .sql()
        .selectFrom(WORKSHOP)
        .where(which)
        .orderBy(
            WORKSHOP.STATE.eq(WorkshopState.RUNNING.name()).desc(),
            WORKSHOP.STATE.eq(WorkshopState.PREPARED.name()).desc(),
            DSL.when(WORKSHOP.STATE.eq(WorkshopState.PREPARED.name()), WORKSHOP.HELD_ON)
                .asc()
                .nullsLast(),
            WORKSHOP.CLOSED_AT.desc().nullsLast(),
            WORKSHOP.ID.desc())
        .fetch(WorkshopStore::workshop);
  }

  private static Workshop workshop(WorkshopRecord row) {
    return new Workshop(
        row.getId(),
        row.getDecisionId(),
        row.getTitle(),
        row.getPurpose(),
        Optional.ofNullable(row.getHeldOn()),
        row.getPlannedMinutes(),
        WorkshopState.valueOf(row.getState()),
        row.getDiscreet(),
        Optional.ofNullable(row.getItemId()),
        Optional.ofNullable(row.getRunningSince()),
        Optional.ofNullable(row.getQuestionId()),
        Optional.ofNullable(row.getFirstSnapshotId()),
        Optional.ofNullable(row.getLastSnapshotId()),
        Optional.ofNullable(row.getOpenedAt()),
        Optional.ofNullable(row.getClosedAt()));
  }
}
