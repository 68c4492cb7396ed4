package app.entregent.model.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Builds maps for tests: person 1 sits on seat 101, person 2 on seat 102. */
final class Maps {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

  private final List<Seat> seats = new ArrayList<>();
  private final List<Tie> ties = new ArrayList<>();
  private final Set<Role> absent = new HashSet<>();
  private final Map<Long, String> names = new HashMap<>();
  private final Map<Long, LocalDate> touched = new HashMap<>();
  private final Map<Long, LocalDate> met = new HashMap<>();
  private final Map<String, GapPlan> plans = new HashMap<>();
  private boolean smallFirm;
  private Outcome outcome = Outcome.OPEN;
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
            Optional.empty(),
            influence,
            PathStage.UNKNOWN,
            "",
            "",
            "",
            "",
            "",
            Spot.ORIGIN,
            TODAY,
            "",
            false));
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
            Optional.empty(),
            Influence.UNKNOWN,
            PathStage.UNKNOWN,
            "",
            "",
            "",
            "",
            "",
            Spot.ORIGIN,
            TODAY.minusDays(3),
            "",
            false));
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
            confirmed ? Optional.of(TODAY) : Optional.empty(),
            last.influence(),
            last.pathStage(),
            "",
            argument,
            "",
            coveredBy,
            plan,
            last.spot(),
            last.addedOn(),
            last.orgUnit(),
            last.placed()));
    return this;
  }

  /** The last seat belongs to this unit. */
  Maps unit(String unit) {
    return again(unit, false, seats.getLast().spot());
  }

  /** The user put the last seat there. */
  Maps placed(Spot spot) {
    return again(seats.getLast().orgUnit(), true, spot);
  }

  private Maps again(String unit, boolean placed, Spot spot) {
    Seat last = seats.removeLast();
    seats.add(
        new Seat(
            last.id(),
            1,
            last.personId(),
            last.roles(),
            last.stance(),
            last.stanceConfirmedOn(),
            last.influence(),
            last.pathStage(),
            last.gain(),
            last.argument(),
            last.worry(),
            last.coveredBy(),
            last.oppositionPlan(),
            spot,
            last.addedOn(),
            unit,
            placed));
    return this;
  }

  /** A line of another kind. */
  Maps tie(TieKind kind, long from, long to) {
    ties.add(new Tie(ties.size() + 1L, from, to, kind, 1, ""));
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

  DecisionMap map() {
    Decision decision =
        new Decision(
            1,
            1,
            "",
            Optional.empty(),
            "EUR",
            expectedOn,
            DecisionStage.UNDERSTAND,
            outcome,
            "",
            TODAY);
    return new DecisionMap(decision, seats, ties, absent);
  }

  MapFacts facts() {
    return new MapFacts(names, touched, met, smallFirm, plans);
  }

  List<Gap> gaps() {
    return Gaps.find(map(), facts(), TODAY);
  }

  MapCompleteness completeness() {
    return MapCompleteness.of(map(), facts());
  }
}
