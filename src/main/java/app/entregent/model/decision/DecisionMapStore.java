package app.entregent.model.decision;

import static app.entregent.workspace.schema.Tables.ABSENT_ROLE;
import static app.entregent.workspace.schema.Tables.DECISION;
import static app.entregent.workspace.schema.Tables.SEAT;
import static app.entregent.workspace.schema.Tables.SEAT_ROLE;
import static app.entregent.workspace.schema.Tables.TIE;

import app.entregent.model.decision.Judgement.About;
import app.entregent.workspace.Reader;
import app.entregent.workspace.schema.tables.records.DecisionRecord;
import app.entregent.workspace.schema.tables.records.SeatRecord;
import app.entregent.workspace.schema.tables.records.TieRecord;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.TableField;

/** Reads whole maps: seven queries for however many decisions. */
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
    Map<Long, Map<About, Judgement>> judgements = JudgementStore.ofDecisions(reader, decisionIds);
    Map<Long, List<Coverage>> coverage = CoverageStore.ofDecisions(reader, decisionIds);
    return reader
        .sql()
        .selectFrom(SEAT)
        .where(SEAT.DECISION_ID.in(decisionIds))
        .orderBy(SEAT.ID)
        .fetchGroups(
            SEAT.DECISION_ID,
            row ->
                seat(
                    row,
                    roles.getOrDefault(row.getId(), Set.of()),
                    judgements.getOrDefault(row.getId(), Map.of()),
                    coverage.getOrDefault(row.getId(), List.of())));
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

  static Decision decision(DecisionRecord row) {
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
        row.getOccasion(),
        BuyerStep.valueOf(row.getBuyerStep()),
        row.getOpenedOn(),
        Optional.ofNullable(row.getEndedOn()));
  }

  static Seat seat(
      SeatRecord row, Set<Role> roles, Map<About, Judgement> judgements, List<Coverage> coverage) {
    return new Seat(
        row.getId(),
        row.getDecisionId(),
        Optional.ofNullable(row.getPersonId()),
        roles,
        Stance.valueOf(row.getStance()),
        Stance.valueOf(row.getDesiredStance()),
        Influence.valueOf(row.getInfluence()),
        PathStage.valueOf(row.getPathStage()),
        judgements,
        texts(row),
        coverage,
        row.getOrgUnit(),
        new Spot(row.getX(), row.getY()),
        row.getPlaced(),
        row.getAddedOn());
  }

  private static Map<SeatText, String> texts(SeatRecord row) {
    Map<SeatText, String> texts = new EnumMap<>(SeatText.class);
    for (SeatText field : SeatText.values()) {
      String words = row.get(column(field));
      if (!words.isEmpty()) {
        texts.put(field, words);
      }
    }
    return texts;
  }

  /** Where a text of a seat is kept. */
  static TableField<SeatRecord, String> column(SeatText field) {
    return switch (field) {
      case GAIN -> SEAT.GAIN;
      case ARGUMENT -> SEAT.ARGUMENT;
      case OBJECTION -> SEAT.OBJECTION;
      case WORRY -> SEAT.WORRY;
      case REASSURANCE -> SEAT.REASSURANCE;
      case PROBLEM -> SEAT.PROBLEM;
      case HELPFUL_CONTENT -> SEAT.HELPFUL_CONTENT;
      case OPPOSITION_PLAN -> SEAT.OPPOSITION_PLAN;
    };
  }

  static Tie tie(TieRecord row) {
    return new Tie(
        row.getId(),
        row.getFromSeatId(),
        row.getToSeatId(),
        TieKind.valueOf(row.getKind()),
        row.getWeight(),
        row.getMotive());
  }
}
