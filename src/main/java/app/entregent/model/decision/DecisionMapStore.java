package app.entregent.model.decision;

import static app.entregent.workspace.schema.Tables.ABSENT_ROLE;
import static app.entregent.workspace.schema.Tables.DECISION;
import static app.entregent.workspace.schema.Tables.SEAT;
import static app.entregent.workspace.schema.Tables.SEAT_ROLE;
import static app.entregent.workspace.schema.Tables.TIE;

import app.entregent.workspace.Reader;
import app.entregent.workspace.schema.tables.records.DecisionRecord;
import app.entregent.workspace.schema.tables.records.SeatRecord;
import app.entregent.workspace.schema.tables.records.TieRecord;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;

/** Reads whole maps: five queries for however many decisions. */
final class DecisionMapStore {
  private DecisionMapStore() {}

  /** The maps of several decisions at once, in the order of {@link #decisions}. */
  static Map<Long, DecisionMap> maps(Reader reader, Collection<Long> decisionIds) {
    Map<Long, List<Seat>> seats = seats(reader, decisionIds);
    Map<Long, List<Tie>> ties = ties(reader, decisionIds);
    Map<Long, Set<Role>> absent = absentRoles(reader, decisionIds);
    Map<Long, DecisionMap> maps = new LinkedHashMap<>();
    for (Decision decision : decisions(reader, DECISION.ID.in(decisionIds))) {
      maps.put(
          decision.id(),
          new DecisionMap(
              decision,
              seats.getOrDefault(decision.id(), List.of()),
              ties.getOrDefault(decision.id(), List.of()),
              absent.getOrDefault(decision.id(), Set.of())));
    }
    return maps;
  }

  /** Those under way first, then by the day on which they are expected, then the newest. */
  static List<Decision> decisions(Reader reader, Condition which) {
    return reader
        .sql()
        .selectFrom(DECISION)
        .where(which)
        .orderBy(
            DECISION.OUTCOME.eq(Outcome.OPEN.name()).desc(),
            DECISION.EXPECTED_ON.asc().nullsLast(),
            DECISION.ID.desc())
        .fetch(DecisionMapStore::decision);
  }

  private static Map<Long, List<Seat>> seats(Reader reader, Collection<Long> decisionIds) {
    Map<Long, Set<Role>> roles = new HashMap<>();
    reader
        .sql()
        .select(SEAT_ROLE.SEAT_ID, SEAT_ROLE.ROLE)
        .from(SEAT_ROLE)
        .join(SEAT)
        .on(SEAT.ID.eq(SEAT_ROLE.SEAT_ID))
        .where(SEAT.DECISION_ID.in(decisionIds))
        .forEach(
            row ->
                roles
                    .computeIfAbsent(row.value1(), id -> EnumSet.noneOf(Role.class))
                    .add(Role.valueOf(row.value2())));
    return reader
        .sql()
        .selectFrom(SEAT)
        .where(SEAT.DECISION_ID.in(decisionIds))
        .orderBy(SEAT.ID)
        .fetchGroups(SEAT.DECISION_ID, row -> seat(row, roles.getOrDefault(row.getId(), Set.of())));
  }

  private static Map<Long, List<Tie>> ties(Reader reader, Collection<Long> decisionIds) {
    return reader
        .sql()
        .selectFrom(TIE)
        .where(TIE.DECISION_ID.in(decisionIds))
        .orderBy(TIE.ID)
        .fetchGroups(TIE.DECISION_ID, DecisionMapStore::tie);
  }

  private static Map<Long, Set<Role>> absentRoles(Reader reader, Collection<Long> decisionIds) {
    Map<Long, Set<Role>> absent = new HashMap<>();
    reader
        .sql()
        .selectFrom(ABSENT_ROLE)
        .where(ABSENT_ROLE.DECISION_ID.in(decisionIds))
        .forEach(
            row ->
                absent
                    .computeIfAbsent(row.getDecisionId(), id -> EnumSet.noneOf(Role.class))
                    .add(Role.valueOf(row.getRole())));
    return absent;
  }

  private static Decision decision(DecisionRecord row) {
    return new Decision(
        row.getId(),
        row.getAccountId(),
        row.getObject(),
        Optional.ofNullable(row.getWorth()),
        row.getCurrency(),
        Optional.ofNullable(row.getExpectedOn()),
        DecisionStage.valueOf(row.getStage()),
        Outcome.valueOf(row.getOutcome()),
        row.getOutcomeReason(),
        row.getOpenedOn());
  }

  private static Seat seat(SeatRecord row, Set<Role> roles) {
    return new Seat(
        row.getId(),
        row.getDecisionId(),
        Optional.ofNullable(row.getPersonId()),
        roles,
        Stance.valueOf(row.getStance()),
        Optional.ofNullable(row.getStanceConfirmedOn()),
        Influence.valueOf(row.getInfluence()),
        PathStage.valueOf(row.getPathStage()),
        row.getGain(),
        row.getArgument(),
        row.getWorry(),
        row.getCoveredBy(),
        row.getOppositionPlan(),
        new Spot(row.getX(), row.getY()),
        row.getAddedOn(),
        row.getOrgUnit(),
        row.getPlaced());
  }

  private static Tie tie(TieRecord row) {
    return new Tie(
        row.getId(),
        row.getFromSeatId(),
        row.getToSeatId(),
        TieKind.valueOf(row.getKind()),
        row.getWeight(),
        row.getMotive());
  }
}
