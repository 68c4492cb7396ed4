package app.entregent.model.decision;

import app.entregent.model.decision.Judgement.About;
import app.entregent.model.decision.Judgement.Confidence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Builds maps for tests: person 1 sits on seat 101, person 2 on seat 102. */
final class Maps {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

  /** Somebody said all of it today. */
  private static final Map<About, Judgement> TOLD = judged(Confidence.TOLD, 0);

  private final List<Seat> seats = new ArrayList<>();
  private final List<Tie> ties = new ArrayList<>();
  private final Set<Role> absent = new HashSet<>();
  private final Map<Long, String> names = new HashMap<>();
  private final Map<Long, LocalDate> touched = new HashMap<>();
  private final Map<Long, LocalDate> met = new HashMap<>();
  private final Map<Long, LocalDate> cost = new HashMap<>();
  private final Map<Long, Integer> bonds = new HashMap<>();
  private final Map<String, GapPlan> plans = new HashMap<>();
  private boolean smallFirm;
  private Outcome outcome = Outcome.OPEN;
  private DecisionStage stage = DecisionStage.UNDERSTAND;
  private BuyerStep buyerStep = BuyerStep.UNKNOWN;
  private Optional<LocalDate> expectedOn = Optional.empty();

  Maps person(long person, Stance stance, Influence influence, Role... roles) {
    names.put(person, "P" + person);
    seats.add(
        new Seat(
            100 + person,
            1,
            Optional.of(person),
            Set.of(roles),
            stance,
            Stance.UNKNOWN,
            influence,
            PathStage.UNKNOWN,
            TOLD,
            Map.of(),
            List.of(),
            "",
            Spot.ORIGIN,
            false,
            TODAY));
    return this;
  }

  Maps ghost(long id, Role... roles) {
    seats.add(
        new Seat(
            id,
            1,
            Optional.empty(),
            Set.of(roles),
            Stance.UNKNOWN,
            Stance.UNKNOWN,
            Influence.UNKNOWN,
            PathStage.UNKNOWN,
            Map.of(),
            Map.of(),
            List.of(),
            "",
            Spot.ORIGIN,
            false,
            TODAY.minusDays(3)));
    return this;
  }

  /** Fills what is written about the last seat. */
  Maps written(boolean confirmed, String argument, String coveredBy, String plan) {
    Seat last = seats.removeLast();
    seats.add(
        new Seat(
            last.id(),
            1,
            last.personId(),
            last.roles(),
            last.stance(),
            last.desiredStance(),
            last.influence(),
            last.pathStage(),
            confirmed ? judged(Confidence.CONFIRMED, 0) : TOLD,
            Map.of(SeatText.ARGUMENT, argument, SeatText.OPPOSITION_PLAN, plan),
            coveredBy.isBlank()
                ? List.of()
                : List.of(new Coverage(last.id(), new Colleague(1, coveredBy), 2, 2)),
            last.orgUnit(),
            last.spot(),
            false,
            last.addedOn()));
    return this;
  }

  /** Says how sure all judgements about the last seat are. */
  Maps judged(Confidence confidence, int daysAgo, PathStage path) {
    return replace(path, judged(confidence, daysAgo), last().texts(), last().orgUnit());
  }

  /** Writes one text of the last seat. */
  Maps text(SeatText text, String words) {
    return replace(last().pathStage(), last().judgements(), Map.of(text, words), last().orgUnit());
  }

  /** The last seat is in this part of the company. */
  Maps unit(String unit) {
    return replace(last().pathStage(), last().judgements(), last().texts(), unit);
  }

  private Seat last() {
    return seats.getLast();
  }

  private Maps replace(
      PathStage path, Map<About, Judgement> judgements, Map<SeatText, String> texts, String unit) {
    Seat last = seats.removeLast();
    seats.add(
        new Seat(
            last.id(),
            1,
            last.personId(),
            last.roles(),
            last.stance(),
            last.desiredStance(),
            last.influence(),
            path,
            judgements,
            texts,
            last.coverage(),
            unit,
            last.spot(),
            false,
            last.addedOn()));
    return this;
  }

  private static Map<About, Judgement> judged(Confidence confidence, int daysAgo) {
    Map<About, Judgement> judgements = new EnumMap<>(About.class);
    for (About about : About.values()) {
      judgements.put(about, new Judgement(about, confidence, "", TODAY.minusDays(daysAgo)));
    }
    return judgements;
  }

  Maps bond(long person, int level) {
    bonds.put(person, level);
    return this;
  }

  Maps tie(TieKind kind, long from, long to, int weight) {
    ties.add(new Tie(ties.size() + 1L, from, to, kind, weight, ""));
    return this;
  }

  /** An influence line. */
  Maps line(long from, long to, int weight) {
    return tie(TieKind.INFLUENCES, from, to, weight);
  }

  Maps pace(BuyerStep theirs, DecisionStage ours) {
    buyerStep = theirs;
    stage = ours;
    return this;
  }

  Maps touched(long person, int daysAgo) {
    touched.put(person, TODAY.minusDays(daysAgo));
    return this;
  }

  Maps met(long person, int daysAgo) {
    met.put(person, TODAY.minusDays(daysAgo));
    return touched(person, daysAgo);
  }

  Maps reports(long from, long to) {
    ties.add(new Tie(ties.size() + 1L, from, to, TieKind.REPORTS_TO, 1, ""));
    return this;
  }

  Maps absent(Role... roles) {
    absent.addAll(List.of(roles));
    return this;
  }

  /** Nobody else is expected. */
  Maps nobodyElse() {
    return absent(Role.values());
  }

  Maps smallFirm() {
    smallFirm = true;
    return this;
  }

  Maps ended(Outcome how) {
    outcome = how;
    return this;
  }

  Maps expectedIn(int days) {
    expectedOn = Optional.of(TODAY.plusDays(days));
    return this;
  }

  Maps planned(String key) {
    plans.put(key, new GapPlan(9, Optional.of(TODAY.plusDays(7))));
    return this;
  }

  /** The user put the last seat there. */
  Maps placed(Spot spot) {
    Seat last = seats.removeLast();
    seats.add(
        new Seat(
            last.id(),
            last.decisionId(),
            last.personId(),
            last.roles(),
            last.stance(),
            last.desiredStance(),
            last.influence(),
            last.pathStage(),
            last.judgements(),
            last.texts(),
            last.coverage(),
            last.orgUnit(),
            spot,
            true,
            last.addedOn()));
    return this;
  }

  /** A light line of another kind. */
  Maps tie(TieKind kind, long from, long to) {
    return tie(kind, from, to, Tie.LIGHTEST);
  }

  DecisionMap map() {
    Decision decision =
        new Decision(
            1,
            1,
            "",
            Optional.empty(),
            "EUR",
            expectedOn,
            stage,
            outcome,
            "",
            "",
            buyerStep,
            TODAY,
            Optional.empty());
    return new DecisionMap(decision, seats, ties, absent);
  }

  MapFacts facts() {
    return new MapFacts(names, touched, met, cost, bonds, smallFirm, plans);
  }

  List<Gap> gaps() {
    return Gaps.find(map(), facts(), TODAY);
  }

  MapCompleteness completeness() {
    return MapCompleteness.of(map(), facts());
  }
}
