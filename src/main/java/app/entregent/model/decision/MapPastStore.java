package app.entregent.model.decision;

import static app.entregent.workspace.schema.Tables.ABSENT_ROLE;
import static app.entregent.workspace.schema.Tables.COLLEAGUE;
import static app.entregent.workspace.schema.Tables.COVERAGE;
import static app.entregent.workspace.schema.Tables.DECISION;
import static app.entregent.workspace.schema.Tables.GAP_PLAN;
import static app.entregent.workspace.schema.Tables.JUDGEMENT;
import static app.entregent.workspace.schema.Tables.PROCESS_ACTOR;
import static app.entregent.workspace.schema.Tables.PROCESS_STEP;
import static app.entregent.workspace.schema.Tables.RIVAL;
import static app.entregent.workspace.schema.Tables.SEAT;
import static app.entregent.workspace.schema.Tables.SEAT_ROLE;
import static app.entregent.workspace.schema.Tables.TIE;

import app.entregent.model.decision.Judgement.About;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Rewind;
import app.entregent.workspace.schema.tables.records.AbsentRoleRecord;
import app.entregent.workspace.schema.tables.records.CoverageRecord;
import app.entregent.workspace.schema.tables.records.DecisionRecord;
import app.entregent.workspace.schema.tables.records.GapPlanRecord;
import app.entregent.workspace.schema.tables.records.JudgementRecord;
import app.entregent.workspace.schema.tables.records.ProcessActorRecord;
import app.entregent.workspace.schema.tables.records.ProcessStepRecord;
import app.entregent.workspace.schema.tables.records.RivalRecord;
import app.entregent.workspace.schema.tables.records.SeatRecord;
import app.entregent.workspace.schema.tables.records.SeatRoleRecord;
import app.entregent.workspace.schema.tables.records.TieRecord;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads how a map came to be what it is. */
public final class MapPastStore {
  private final SnapshotStore snapshots = new SnapshotStore();

  /** The rows of a map as they are now. */
  private record Now(
      List<DecisionRecord> decisions,
      List<SeatRecord> seats,
      List<SeatRoleRecord> roles,
      List<TieRecord> ties,
      List<JudgementRecord> judgements,
      List<CoverageRecord> coverage,
      Map<Long, Colleague> colleagues,
      List<AbsentRoleRecord> absent,
      List<ProcessStepRecord> steps,
      List<ProcessActorRecord> actors,
      List<RivalRecord> rivals,
      List<GapPlanRecord> plans) {}

  /** The past of one map: its entries and rows are read once. */
  public MapPast read(Reader reader, long decisionId) {
    Rewind rewind = Rewind.of(reader, decisionId);
    Now now = now(reader, decisionId);
    return new MapPast(
        rewind.steps(),
        snapshots.of(reader, decisionId),
        change -> whole(rewind, now, decisionId, change));
  }

  private static Now now(Reader reader, long decisionId) {
    var sql = reader.sql();
    var seatIds = sql.select(SEAT.ID).from(SEAT).where(SEAT.DECISION_ID.eq(decisionId));
    return new Now(
        sql.selectFrom(DECISION).where(DECISION.ID.eq(decisionId)).fetch(),
        sql.selectFrom(SEAT).where(SEAT.DECISION_ID.eq(decisionId)).fetch(),
        sql.selectFrom(SEAT_ROLE).where(SEAT_ROLE.SEAT_ID.in(seatIds)).fetch(),
        sql.selectFrom(TIE).where(TIE.DECISION_ID.eq(decisionId)).fetch(),
        sql.selectFrom(JUDGEMENT).where(JUDGEMENT.SEAT_ID.in(seatIds)).fetch(),
        sql.selectFrom(COVERAGE).where(COVERAGE.SEAT_ID.in(seatIds)).fetch(),
        sql.selectFrom(COLLEAGUE)
            .fetchMap(COLLEAGUE.ID, row -> new Colleague(row.getId(), row.getName())),
        sql.selectFrom(ABSENT_ROLE).where(ABSENT_ROLE.DECISION_ID.eq(decisionId)).fetch(),
        sql.selectFrom(PROCESS_STEP).where(PROCESS_STEP.DECISION_ID.eq(decisionId)).fetch(),
        sql.selectFrom(PROCESS_ACTOR).where(PROCESS_ACTOR.SEAT_ID.in(seatIds)).fetch(),
        sql.selectFrom(RIVAL).where(RIVAL.DECISION_ID.eq(decisionId)).fetch(),
        sql.selectFrom(GAP_PLAN).where(GAP_PLAN.DECISION_ID.eq(decisionId)).fetch());
  }

  private static Optional<PastMap> whole(Rewind rewind, Now now, long decisionId, long change) {
    return map(rewind, now, decisionId, change)
        .map(
            map ->
                new PastMap(
                    map,
                    steps(rewind, now, change),
                    rewind.rows(RIVAL, now.rivals(), change).stream()
                        .map(RivalStore::rival)
                        .toList(),
                    rewind.rows(GAP_PLAN, now.plans(), change).stream()
                        .collect(
                            Collectors.toMap(
                                GapPlanRecord::getGapKey,
                                GapPlanRecord::getNextActionId,
                                (one, other) -> other))));
  }

  private static List<ProcessStep> steps(Rewind rewind, Now now, long change) {
    Map<Long, Set<Long>> actors =
        rewind.rows(PROCESS_ACTOR, now.actors(), change).stream()
            .collect(
                Collectors.groupingBy(
                    ProcessActorRecord::getStepId,
                    Collectors.mapping(ProcessActorRecord::getSeatId, Collectors.toSet())));
    return rewind.rows(PROCESS_STEP, now.steps(), change).stream()
        .sorted(
            Comparator.comparing(ProcessStepRecord::getPosition)
                .thenComparing(ProcessStepRecord::getId))
        .map(row -> ProcessStore.step(row, actors.getOrDefault(row.getId(), Set.of())))
        .toList();
  }

  /** The strongest first; a colleague who is gone is left out. */
  private static Map<Long, List<Coverage>> coverage(Rewind rewind, Now now, long change) {
    return rewind.rows(COVERAGE, now.coverage(), change).stream()
        .filter(row -> now.colleagues().containsKey(row.getColleagueId()))
        .map(
            row ->
                new Coverage(
                    row.getSeatId(),
                    Objects.requireNonNull(now.colleagues().get(row.getColleagueId())),
                    row.getStrength(),
                    row.getDesired()))
        .sorted(
            Comparator.comparing(Coverage::strength)
                .reversed()
                .thenComparing(one -> one.colleague().name()))
        .collect(Collectors.groupingBy(Coverage::seatId));
  }

  private static Optional<DecisionMap> map(Rewind rewind, Now now, long decisionId, long change) {
    Map<Long, Set<Role>> roles = new HashMap<>();
    for (SeatRoleRecord row : rewind.rows(SEAT_ROLE, now.roles(), change)) {
      roles
          .computeIfAbsent(row.getSeatId(), id -> EnumSet.noneOf(Role.class))
          .add(Role.valueOf(row.getRole()));
    }
    Map<Long, Map<About, Judgement>> judgements =
        JudgementStore.bySeat(rewind.rows(JUDGEMENT, now.judgements(), change));
    Map<Long, List<Coverage>> coverage = coverage(rewind, now, change);
    List<Seat> seats =
        rewind.rows(SEAT, now.seats(), change).stream()
            .filter(row -> row.getDecisionId() == decisionId)
            .map(
                row ->
                    DecisionMapStore.seat(
                        row,
                        roles.getOrDefault(row.getId(), Set.of()),
                        judgements.getOrDefault(row.getId(), Map.of()),
                        coverage.getOrDefault(row.getId(), List.of())))
            .toList();
    List<Tie> ties =
        rewind.rows(TIE, now.ties(), change).stream()
            .filter(row -> row.getDecisionId() == decisionId)
            .map(DecisionMapStore::tie)
            .toList();
    Set<Role> absent = EnumSet.noneOf(Role.class);
    rewind
        .rows(ABSENT_ROLE, now.absent(), change)
        .forEach(row -> absent.add(Role.valueOf(row.getRole())));
    return rewind.rows(DECISION, now.decisions(), change).stream()
        .filter(row -> row.getId() == decisionId)
        .findFirst()
        .map(row -> new DecisionMap(DecisionMapStore.decision(row), seats, ties, absent));
  }
}
