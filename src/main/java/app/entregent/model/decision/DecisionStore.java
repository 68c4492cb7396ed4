package app.entregent.model.decision;

import static app.entregent.workspace.schema.Tables.ABSENT_ROLE;
import static app.entregent.workspace.schema.Tables.DECISION;
import static app.entregent.workspace.schema.Tables.PROCESS_ACTOR;
import static app.entregent.workspace.schema.Tables.PROCESS_STEP;
import static app.entregent.workspace.schema.Tables.RIVAL;
import static app.entregent.workspace.schema.Tables.SEAT;
import static app.entregent.workspace.schema.Tables.SEAT_ROLE;
import static app.entregent.workspace.schema.Tables.SNAPSHOT;
import static app.entregent.workspace.schema.Tables.TIE;

import app.entregent.model.conversation.CadenceStore;
import app.entregent.model.decision.Judgement.About;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.schema.tables.records.AbsentRoleRecord;
import app.entregent.workspace.schema.tables.records.DecisionRecord;
import app.entregent.workspace.schema.tables.records.SeatRecord;
import app.entregent.workspace.schema.tables.records.SeatRoleRecord;
import app.entregent.workspace.schema.tables.records.TieRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;

/** Keeps decisions with their seats and lines. */
public final class DecisionStore {
  public static final Topic DECISIONS = Topic.of(DECISION);
  public static final Topic SEATS = Topic.of(SEAT);
  public static final Topic ROLES = Topic.of(SEAT_ROLE);
  public static final Topic TIES = Topic.of(TIE);
  public static final Topic ABSENT_ROLES = Topic.of(ABSENT_ROLE);

  /** All that a decision map is made of. */
  public static final Set<Topic> MAPS =
      Set.of(
          DECISIONS,
          SEATS,
          ROLES,
          TIES,
          ABSENT_ROLES,
          JudgementStore.JUDGEMENTS,
          ColleagueStore.COLLEAGUES,
          CoverageStore.COVERAGES);

  private final JudgementStore judgements = new JudgementStore();

  /** Adds a purchase under way, opened today. */
  public long addDecision(Transaction tx, long accountId, String object) {
    DecisionRecord row = new DecisionRecord();
    row.setAccountId(accountId);
    row.setObject(object);
    row.setOpenedOn(tx.today());
    return tx.insert(row);
  }

  public Optional<Decision> find(Reader reader, long decisionId) {
    return DecisionMapStore.decisions(reader, DECISION.ID.eq(decisionId)).stream().findFirst();
  }

  /** The decisions of an account: those under way first, then the newest. */
  public List<Decision> ofAccount(Reader reader, long accountId) {
    return DecisionMapStore.decisions(reader, DECISION.ACCOUNT_ID.eq(accountId));
  }

  /** All decisions under way, the one expected first at the top. */
  public List<Decision> open(Reader reader) {
    return DecisionMapStore.decisions(reader, DECISION.OUTCOME.eq(Outcome.OPEN.name()));
  }

  /** Says what is bought, for how much and when. */
  public void describe(
      Transaction tx,
      long decisionId,
      String object,
      Optional<BigDecimal> worth,
      String currency,
      Optional<LocalDate> expectedOn) {
    DecisionRecord row = decisionRow(decisionId);
    row.setObject(object);
    row.setWorth(worth.orElse(null));
    row.setCurrency(currency);
    row.setExpectedOn(expectedOn.orElse(null));
    tx.update(row);
  }

  /** Says in which stage the work is, and keeps the passage. */
  public void setStage(Transaction tx, long decisionId, DecisionStage stage) {
    find(tx, decisionId).ifPresent(before -> StageStore.move(tx, before, stage));
  }

  /** Says where the client is on its own way to the purchase. */
  public void setBuyerStep(Transaction tx, long decisionId, BuyerStep step) {
    DecisionRecord row = decisionRow(decisionId);
    row.setBuyerStep(step.name());
    tx.update(row);
  }

  /** Says what set the purchase off. */
  public void setOccasion(Transaction tx, long decisionId, String words) {
    DecisionRecord row = decisionRow(decisionId);
    row.setOccasion(words);
    tx.update(row);
  }

  /** Says how it ended, and that it did so today; one that is under way again has no such day. */
  public void setOutcome(Transaction tx, long decisionId, Outcome outcome, String reason) {
    find(tx, decisionId).ifPresent(now -> OutcomeStore.end(tx, now, outcome, reason));
  }

  /** Deletes a decision with all that is on its map. */
  public void deleteDecision(Transaction tx, long decisionId) {
    deleteSeats(tx, ids(tx, SEAT, SEAT.ID, SEAT.DECISION_ID.eq(decisionId)));
    tx.deleteAll(
        ABSENT_ROLE, ids(tx, ABSENT_ROLE, ABSENT_ROLE.ID, ABSENT_ROLE.DECISION_ID.eq(decisionId)));
    GapPlanStore.forget(tx, decisionId);
    StageStore.forget(tx, decisionId);
    DecisionFileStore.forget(tx, decisionId);
    tx.deleteAll(RIVAL, ids(tx, RIVAL, RIVAL.ID, RIVAL.DECISION_ID.eq(decisionId)));
    tx.deleteAll(
        PROCESS_STEP,
        ids(tx, PROCESS_STEP, PROCESS_STEP.ID, PROCESS_STEP.DECISION_ID.eq(decisionId)));
    tx.deleteAll(SNAPSHOT, ids(tx, SNAPSHOT, SNAPSHOT.ID, SNAPSHOT.DECISION_ID.eq(decisionId)));
    tx.delete(DECISION, decisionId);
  }

  /**
   * The map of a decision.
   *
   * @throws IllegalArgumentException if there is no such decision
   */
  public DecisionMap map(Reader reader, long decisionId) {
    DecisionMap map = maps(reader, Set.of(decisionId)).get(decisionId);
    if (map == null) {
      throw new IllegalArgumentException("No decision " + decisionId);
    }
    return map;
  }

  /** The maps of several decisions at once, in the order of {@link #open}. */
  public Map<Long, DecisionMap> maps(Reader reader, Collection<Long> decisionIds) {
    return DecisionMapStore.maps(reader, decisionIds);
  }

  /** The decisions in which these people sit: person to decision ids, the newest last. */
  public Map<Long, List<Long>> decisionsOfPeople(Reader reader, Collection<Long> personIds) {
    return reader
        .sql()
        .selectDistinct(SEAT.PERSON_ID, SEAT.DECISION_ID)
        .from(SEAT)
        .where(SEAT.PERSON_ID.in(personIds))
        .orderBy(SEAT.DECISION_ID)
        .fetchGroups(SEAT.PERSON_ID, SEAT.DECISION_ID);
  }

  public long addSeat(Transaction tx, NewSeat seat) {
    SeatRecord row = new SeatRecord();
    row.setDecisionId(seat.decisionId());
    row.setPersonId(seat.personId().orElse(null));
    row.setX(seat.spot().x());
    row.setY(seat.spot().y());
    row.setAddedOn(tx.today());
    long id = tx.insert(row);
    tx.insertAll(seat.roles().stream().sorted().map(role -> roleRow(id, role)).toList());
    if (!seat.roles().isEmpty()) {
      assume(tx, id, About.ROLE, true);
    }
    return id;
  }

  /** Seats a person, or says that nobody is known to sit there. */
  public void setPerson(Transaction tx, long seatId, Optional<Long> personId) {
    SeatRecord row = seatRow(seatId);
    row.setPersonId(personId.orElse(null));
    tx.update(row);
  }

  public void setRoles(Transaction tx, long seatId, Set<Role> roles) {
    Map<Role, Long> had = new HashMap<>();
    tx.sql()
        .selectFrom(SEAT_ROLE)
        .where(SEAT_ROLE.SEAT_ID.eq(seatId))
        .forEach(row -> had.put(Role.valueOf(row.getRole()), row.getId()));
    List<Long> gone = new ArrayList<>();
    had.forEach(
        (role, id) -> {
          if (!roles.contains(role)) {
            gone.add(id);
          }
        });
    tx.deleteAll(SEAT_ROLE, gone);
    tx.insertAll(
        roles.stream()
            .filter(role -> !had.containsKey(role))
            .sorted()
            .map(role -> roleRow(seatId, role))
            .toList());
    if (!had.keySet().equals(roles)) {
      assume(tx, seatId, About.ROLE, !roles.isEmpty());
    }
  }

  /** Says where somebody stands; until somebody says so, that is assumed. */
  public void setStance(Transaction tx, long seatId, Stance stance) {
    SeatRecord row = seatRow(seatId);
    row.setStance(stance.name());
    tx.update(row);
    assume(tx, seatId, About.STANCE, stance != Stance.UNKNOWN);
  }

  /** Says where we would like somebody to stand. */
  public void setDesiredStance(Transaction tx, long seatId, Stance stance) {
    SeatRecord row = seatRow(seatId);
    row.setDesiredStance(stance.name());
    tx.update(row);
  }

  public void setInfluence(Transaction tx, long seatId, Influence influence) {
    SeatRecord row = seatRow(seatId);
    row.setInfluence(influence.name());
    tx.update(row);
    assume(tx, seatId, About.INFLUENCE, influence != Influence.UNKNOWN);
  }

  public void setPathStage(Transaction tx, long seatId, PathStage stage) {
    SeatRecord row = seatRow(seatId);
    row.setPathStage(stage.name());
    tx.update(row);
    assume(tx, seatId, About.PATH, stage != PathStage.UNKNOWN);
  }

  /** Says in which part of the company a seat is. */
  public void setOrgUnit(Transaction tx, long seatId, String unit) {
    SeatRecord row = seatRow(seatId);
    row.setOrgUnit(unit);
    tx.update(row);
  }

  /** Writes one of the free texts of a seat. */
  public void setText(Transaction tx, long seatId, SeatText text, String words) {
    SeatRecord row = seatRow(seatId);
    row.set(DecisionMapStore.column(text), words);
    tx.update(row);
  }

  /** Moves cards to these places, where an arrangement leaves them. */
  public void move(Transaction tx, Map<Long, Spot> places) {
    place(tx, places, true);
  }

  /** Lays cards out at these places; the next arrangement may move them again. */
  public void arrange(Transaction tx, Map<Long, Spot> places) {
    place(tx, places, false);
  }

  private static void place(Transaction tx, Map<Long, Spot> places, boolean byHand) {
    List<SeatRecord> rows = new ArrayList<>();
    places.forEach(
        (seatId, spot) -> {
          SeatRecord row = seatRow(seatId);
          row.setX(spot.x());
          row.setY(spot.y());
          row.setPlaced(byHand);
          rows.add(row);
        });
    tx.updateAll(rows);
  }

  /** Deletes a seat with the lines that end at it. */
  public void deleteSeat(Transaction tx, long seatId) {
    deleteSeats(tx, List.of(seatId));
  }

  /** Deletes seats with the lines that end at them. */
  public void deleteSeats(Transaction tx, Collection<Long> seatIds) {
    tx.deleteAll(
        TIE, ids(tx, TIE, TIE.ID, TIE.FROM_SEAT_ID.in(seatIds).or(TIE.TO_SEAT_ID.in(seatIds))));
    tx.deleteAll(SEAT_ROLE, ids(tx, SEAT_ROLE, SEAT_ROLE.ID, SEAT_ROLE.SEAT_ID.in(seatIds)));
    JudgementStore.forgetSeats(tx, seatIds);
    CoverageStore.forgetSeats(tx, seatIds);
    CadenceStore.forgetSeats(tx, seatIds);
    tx.deleteAll(
        PROCESS_ACTOR, ids(tx, PROCESS_ACTOR, PROCESS_ACTOR.ID, PROCESS_ACTOR.SEAT_ID.in(seatIds)));
    tx.deleteAll(SEAT, seatIds);
  }

  /** The line of this kind that already leads from the one to the other seat. */
  public Optional<Long> findTie(Transaction tx, Tie tie) {
    return ids(tx, TIE, TIE.ID, sameLine(tie)).stream().findFirst();
  }

  /**
   * Draws a line between two seats of one decision; if it is there already, it gets this weight and
   * motive.
   *
   * @throws IllegalArgumentException if both ends are one seat
   */
  public long addTie(Transaction tx, long decisionId, Tie tie) {
    if (tie.fromSeatId() == tie.toSeatId()) {
      throw new IllegalArgumentException("A line needs two seats");
    }
    TieRecord row = new TieRecord();
    row.setWeight(tie.weight());
    row.setMotive(tie.motive());
    Optional<Long> there = findTie(tx, tie);
    if (there.isPresent()) {
      row.setId(there.get());
      tx.update(row);
      return there.get();
    }
    row.setDecisionId(decisionId);
    row.setFromSeatId(tie.fromSeatId());
    row.setToSeatId(tie.toSeatId());
    row.setKind(tie.kind().name());
    return tx.insert(row);
  }

  /** Says to whom a seat reports, in the place of what was said before; to nobody if empty. */
  public void setBoss(Transaction tx, long decisionId, long seatId, Optional<Long> bossId) {
    Condition others =
        TIE.FROM_SEAT_ID
            .eq(seatId)
            .and(TIE.KIND.eq(TieKind.REPORTS_TO.name()))
            .and(TIE.TO_SEAT_ID.ne(bossId.orElse(seatId)));
    tx.deleteAll(TIE, ids(tx, TIE, TIE.ID, others));
    bossId.ifPresent(
        boss -> addTie(tx, decisionId, new Tie(0, seatId, boss, TieKind.REPORTS_TO, 1, "")));
  }

  public void deleteTie(Transaction tx, long tieId) {
    tx.delete(TIE, tieId);
  }

  /** Says that nobody holds this role here, or takes that back. */
  public void setAbsent(Transaction tx, long decisionId, Role role, boolean absent) {
    Condition same = ABSENT_ROLE.DECISION_ID.eq(decisionId).and(ABSENT_ROLE.ROLE.eq(role.name()));
    List<Long> there = ids(tx, ABSENT_ROLE, ABSENT_ROLE.ID, same);
    if (absent && there.isEmpty()) {
      AbsentRoleRecord row = new AbsentRoleRecord();
      row.setDecisionId(decisionId);
      row.setRole(role.name());
      tx.insert(row);
    } else if (!absent) {
      tx.deleteAll(ABSENT_ROLE, there);
    }
  }

  private void assume(Transaction tx, long seatId, About about, boolean known) {
    if (known) {
      judgements.judge(tx, seatId, Judgement.assumed(about, tx.today()));
    } else {
      judgements.forget(tx, seatId, about);
    }
  }

  private static List<Long> ids(Transaction tx, Table<?> table, Field<Long> id, Condition which) {
    return tx.sql().select(id).from(table).where(which).orderBy(id).fetch(id);
  }

  private static Condition sameLine(Tie tie) {
    Condition forward =
        TIE.FROM_SEAT_ID.eq(tie.fromSeatId()).and(TIE.TO_SEAT_ID.eq(tie.toSeatId()));
    Condition backward =
        TIE.FROM_SEAT_ID.eq(tie.toSeatId()).and(TIE.TO_SEAT_ID.eq(tie.fromSeatId()));
    return TIE.KIND
        .eq(tie.kind().name())
        .and(tie.kind().directed() ? forward : forward.or(backward));
  }

  private static DecisionRecord decisionRow(long id) {
    DecisionRecord row = new DecisionRecord();
    row.setId(id);
    return row;
  }

  private static SeatRecord seatRow(long id) {
    SeatRecord row = new SeatRecord();
    row.setId(id);
    return row;
  }

  private static SeatRoleRecord roleRow(long seatId, Role role) {
    SeatRoleRecord row = new SeatRoleRecord();
    row.setSeatId(seatId);
    row.setRole(role.name());
    return row;
  }
}
