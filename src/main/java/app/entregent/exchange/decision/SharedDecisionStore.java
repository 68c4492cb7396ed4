package app.entregent.exchange.decision;

import static app.entregent.workspace.schema.Tables.ACCOUNT;
import static app.entregent.workspace.schema.Tables.DECISION;
import static app.entregent.workspace.schema.Tables.PROCESS_STEP;
import static app.entregent.workspace.schema.Tables.RIVAL;
import static app.entregent.workspace.schema.Tables.SEAT;

import app.entregent.workspace.Reader;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.schema.tables.records.DecisionRecord;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableRecord;

/** The uids by which the rows of a decision are the same in every workspace. */
final class SharedDecisionStore {
  Optional<Long> decision(Reader reader, UUID uid) {
    return reader
        .sql()
        .select(DECISION.ID)
        .from(DECISION)
        .where(DECISION.UID.eq(uid))
        .fetchOptional(DECISION.ID);
  }

  UUID decisionUid(Reader reader, long id) {
    return reader
        .sql()
        .select(DECISION.UID)
        .from(DECISION)
        .where(DECISION.ID.eq(id))
        .fetchSingle()
        .value1();
  }

  UUID accountUid(Reader reader, long id) {
    return reader
        .sql()
        .select(ACCOUNT.UID)
        .from(ACCOUNT)
        .where(ACCOUNT.ID.eq(id))
        .fetchSingle()
        .value1();
  }

  Optional<Long> account(Reader reader, UUID uid) {
    return reader
        .sql()
        .select(ACCOUNT.ID)
        .from(ACCOUNT)
        .where(ACCOUNT.UID.eq(uid))
        .fetchOptional(ACCOUNT.ID);
  }

  Map<Long, String> seats(Reader reader, long decisionId) {
    return uids(reader, SEAT, SEAT.ID, SEAT.UID, SEAT.DECISION_ID.eq(decisionId));
  }

  Map<Long, String> steps(Reader reader, long decisionId) {
    return uids(
        reader,
        PROCESS_STEP,
        PROCESS_STEP.ID,
        PROCESS_STEP.UID,
        PROCESS_STEP.DECISION_ID.eq(decisionId));
  }

  Map<Long, String> rivals(Reader reader, long decisionId) {
    return uids(reader, RIVAL, RIVAL.ID, RIVAL.UID, RIVAL.DECISION_ID.eq(decisionId));
  }

  private static Map<Long, String> uids(
      Reader reader, Table<?> table, Field<Long> id, Field<UUID> uid, Condition which) {
    return reader
        .sql()
        .select(id, uid)
        .from(table)
        .where(which)
        .fetchMap(row -> row.value1(), row -> row.value2().toString());
  }

  /** Whether a row of another decision has this uid already. */
  boolean taken(Reader reader, Part part, UUID uid) {
    return switch (part) {
      case SEAT -> exists(reader, SEAT, SEAT.UID.eq(uid));
      case STEP -> exists(reader, PROCESS_STEP, PROCESS_STEP.UID.eq(uid));
      case RIVAL -> exists(reader, RIVAL, RIVAL.UID.eq(uid));
      case ACCOUNT -> exists(reader, ACCOUNT, ACCOUNT.UID.eq(uid));
      case DECISION -> exists(reader, DECISION, DECISION.UID.eq(uid));
      case COVERAGE, LINE, ABSENT_ROLE, PERSON -> false;
    };
  }

  private static boolean exists(Reader reader, Table<?> table, Condition which) {
    return reader.sql().fetchExists(table, which);
  }

  /** Gives a row that was just added the uid by which it is known elsewhere. */
  void setUid(Transaction tx, Part part, long id, UUID uid) {
    switch (part) {
      case SEAT -> update(tx, SEAT.newRecord(), SEAT.ID, SEAT.UID, id, uid);
      case STEP -> update(tx, PROCESS_STEP.newRecord(), PROCESS_STEP.ID, PROCESS_STEP.UID, id, uid);
      case RIVAL -> update(tx, RIVAL.newRecord(), RIVAL.ID, RIVAL.UID, id, uid);
      case ACCOUNT -> update(tx, ACCOUNT.newRecord(), ACCOUNT.ID, ACCOUNT.UID, id, uid);
      case DECISION -> update(tx, DECISION.newRecord(), DECISION.ID, DECISION.UID, id, uid);
      case COVERAGE, LINE, ABSENT_ROLE, PERSON ->
          throw new IllegalArgumentException(part + " has no uid of its own here");
    }
  }

  private static <R extends TableRecord<R>> void update(
      Transaction tx, R row, Field<Long> idField, Field<UUID> uidField, long id, UUID uid) {
    row.set(idField, id);
    row.set(uidField, uid);
    tx.update(row);
  }

  /** Says when a decision that came from elsewhere was opened, and in which stage it came. */
  void setBeginning(Transaction tx, long id, LocalDate openedOn, String stage) {
    DecisionRecord row = new DecisionRecord();
    row.setId(id);
    row.setOpenedOn(openedOn);
    row.setStage(stage);
    tx.update(row);
  }
}
