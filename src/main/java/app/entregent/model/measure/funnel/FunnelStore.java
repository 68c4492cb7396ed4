package app.entregent.model.measure.funnel;

import static app.entregent.workspace.schema.Tables.ACCOUNT;
import static app.entregent.workspace.schema.Tables.DECISION;
import static app.entregent.workspace.schema.Tables.LADDER_MOVE;
import static app.entregent.workspace.schema.Tables.PASSAGE_EFFORT;

import app.entregent.model.account.AccountKind;
import app.entregent.model.account.LadderStep;
import app.entregent.model.decision.Outcome;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.schema.tables.records.PassageEffortRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** The ways of the accounts on the ladder, and what the seller typed for their passages. */
public final class FunnelStore {
  public static final Topic EFFORTS = Topic.of(PASSAGE_EFFORT);

  /** Every table whose rows move the funnel. */
  public static final Set<Topic> TOPICS =
      Set.of(Topic.of(ACCOUNT), Topic.of(LADDER_MOVE), Topic.of(DECISION), EFFORTS);

  /**
   * The ways of all accounts that were added, or moved, in a time. The seller's own employer and
   * those he works with are no suspects.
   *
   * @param zone in which the day is told on which an account was added
   */
  public List<LadderPath> paths(Reader reader, LocalDate from, LocalDate to, ZoneId zone) {
    Map<Long, List<LadderPath.Move>> moves = moves(reader, from, to);
    Map<Long, List<LocalDate>> lost = lost(reader, from, to);
    List<LadderPath> paths = new ArrayList<>();
    reader
        .sql()
        .select(ACCOUNT.ID, ACCOUNT.NAME, ACCOUNT.ADDED_AT)
        .from(ACCOUNT)
        .where(ACCOUNT.KIND.eq(AccountKind.ORDINARY.name()))
        .and(
            ACCOUNT
                .ADDED_AT
                .ge(from.atStartOfDay(zone).toInstant())
                .or(ACCOUNT.LADDER_SINCE.ge(from))
                .or(ACCOUNT.ID.in(lost.keySet())))
        .orderBy(ACCOUNT.ID)
        .forEach(
            row ->
                paths.add(
                    new LadderPath(
                        row.value1(),
                        row.value2(),
                        row.value3().atZone(zone).toLocalDate(),
                        moves.getOrDefault(row.value1(), List.of()),
                        lost.getOrDefault(row.value1(), List.of()))));
    return paths;
  }

  /** Of a loss whose day nobody said there is only the day on which the decision was opened. */
  private static Map<Long, List<LocalDate>> lost(Reader reader, LocalDate from, LocalDate to) {
    Field<LocalDate> lostOn = DSL.coalesce(DECISION.ENDED_ON, DECISION.OPENED_ON);
    return reader
        .sql()
        .select(DECISION.ACCOUNT_ID, lostOn)
        .from(DECISION)
        .where(DECISION.OUTCOME.eq(Outcome.LOST.name()))
        .and(lostOn.between(from, to))
        .orderBy(lostOn)
        .fetchGroups(DECISION.ACCOUNT_ID, lostOn);
  }

  /** Of each account that moved since the first day all moves up to the last day. */
  private static Map<Long, List<LadderPath.Move>> moves(
      Reader reader, LocalDate from, LocalDate to) {
    Map<Long, List<LadderPath.Move>> moves = new HashMap<>();
    reader
        .sql()
        .select(
            LADDER_MOVE.ACCOUNT_ID,
            LADDER_MOVE.FROM_STEP,
            LADDER_MOVE.TO_STEP,
            LADDER_MOVE.MOVED_ON)
        .from(LADDER_MOVE)
        .join(ACCOUNT)
        .on(ACCOUNT.ID.eq(LADDER_MOVE.ACCOUNT_ID))
        .where(ACCOUNT.LADDER_SINCE.ge(from))
        .and(LADDER_MOVE.MOVED_ON.le(to))
        .orderBy(LADDER_MOVE.MOVED_ON, LADDER_MOVE.ID)
        .forEach(
            row ->
                moves
                    .computeIfAbsent(row.value1(), none -> new ArrayList<>())
                    .add(
                        new LadderPath.Move(
                            LadderStep.valueOf(row.value2()),
                            LadderStep.valueOf(row.value3()),
                            row.value4())));
    return moves;
  }

  /** What was typed in a time, the newest first. */
  public List<Effort> efforts(Reader reader, LocalDate from, LocalDate to) {
    return reader
        .sql()
        .selectFrom(PASSAGE_EFFORT)
        .where(PASSAGE_EFFORT.SPENT_ON.between(from, to))
        .orderBy(PASSAGE_EFFORT.SPENT_ON.desc(), PASSAGE_EFFORT.ID.desc())
        .fetch(
            row ->
                new Effort(
                    row.getId(),
                    LadderStep.valueOf(row.getToStep()),
                    row.getSpentOn(),
                    row.getHours(),
                    row.getCost()));
  }

  public long add(
      Transaction tx, LadderStep toStep, LocalDate on, BigDecimal hours, BigDecimal cost) {
    PassageEffortRecord row = new PassageEffortRecord();
    row.setToStep(toStep.name());
    row.setSpentOn(on);
    row.setHours(hours);
    row.setCost(cost);
    return tx.insert(row);
  }

  public void delete(Transaction tx, long id) {
    tx.delete(PASSAGE_EFFORT, id);
  }
}
