package app.entregent.model.decision;

import static app.entregent.workspace.schema.Tables.COLLEAGUE;
import static app.entregent.workspace.schema.Tables.COVERAGE;
import static app.entregent.workspace.schema.Tables.DECISION;
import static app.entregent.workspace.schema.Tables.SEAT;

import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.schema.tables.records.CoverageRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keeps who of ours holds the relationship with which seat. */
public final class CoverageStore {
  public static final Topic COVERAGES = Topic.of(COVERAGE);

  /** Says how strong a relationship is and ought to be; of nothing and nothing, nothing is kept. */
  public void cover(Transaction tx, Coverage coverage) {
    cover(
        tx, coverage.seatId(), coverage.colleague().id(), coverage.strength(), coverage.desired());
  }

  /** Says the same of a person on all seats of the purchases under way in an account. */
  public void coverPerson(
      Transaction tx, long accountId, long personId, long colleagueId, int strength, int desired) {
    tx.sql()
        .select(SEAT.ID)
        .from(SEAT)
        .join(DECISION)
        .on(DECISION.ID.eq(SEAT.DECISION_ID))
        .where(SEAT.PERSON_ID.eq(personId))
        .and(DECISION.ACCOUNT_ID.eq(accountId))
        .and(DECISION.OUTCOME.eq(Outcome.OPEN.name()))
        .fetch(SEAT.ID)
        .forEach(seat -> cover(tx, seat, colleagueId, strength, desired));
  }

  private static void cover(
      Transaction tx, long seatId, long colleagueId, int strength, int desired) {
    List<Long> there =
        tx.sql()
            .select(COVERAGE.ID)
            .from(COVERAGE)
            .where(COVERAGE.SEAT_ID.eq(seatId))
            .and(COVERAGE.COLLEAGUE_ID.eq(colleagueId))
            .fetch(COVERAGE.ID);
    if (strength == 0 && desired == 0) {
      tx.deleteAll(COVERAGE, there);
      return;
    }
    CoverageRecord row = new CoverageRecord();
    row.setStrength(strength);
    row.setDesired(desired);
    if (there.isEmpty()) {
      row.setSeatId(seatId);
      row.setColleagueId(colleagueId);
      tx.insert(row);
    } else {
      row.setId(there.getFirst());
      tx.update(row);
    }
  }

  /** Who covers the seats on several maps: by seat, the strongest first. */
  static Map<Long, List<Coverage>> ofDecisions(Reader reader, Collection<Long> decisionIds) {
    Map<Long, List<Coverage>> found = new HashMap<>();
    reader
        .sql()
        .select(COVERAGE.SEAT_ID, COVERAGE.STRENGTH, COVERAGE.DESIRED, COLLEAGUE.ID, COLLEAGUE.NAME)
        .from(COVERAGE)
        .join(SEAT)
        .on(SEAT.ID.eq(COVERAGE.SEAT_ID))
        .join(COLLEAGUE)
        .on(COLLEAGUE.ID.eq(COVERAGE.COLLEAGUE_ID))
        .where(SEAT.DECISION_ID.in(decisionIds))
        .orderBy(COVERAGE.STRENGTH.desc(), COLLEAGUE.NAME)
        .forEach(
            row ->
                found
                    .computeIfAbsent(row.value1(), id -> new ArrayList<>())
                    .add(
                        new Coverage(
                            row.value1(),
                            new Colleague(row.value4(), row.value5()),
                            row.value2(),
                            row.value3())));
    return found;
  }

  /** Forgets who covers seats that are about to be deleted. */
  static void forgetSeats(Transaction tx, Collection<Long> seatIds) {
    tx.deleteAll(
        COVERAGE,
        tx.sql()
            .select(COVERAGE.ID)
            .from(COVERAGE)
            .where(COVERAGE.SEAT_ID.in(seatIds))
            .fetch(COVERAGE.ID));
  }
}
