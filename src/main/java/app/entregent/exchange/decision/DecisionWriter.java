package app.entregent.exchange.decision;

import app.entregent.model.account.AccountStore;
import app.entregent.model.account.AccountText;
import app.entregent.model.decision.BuyerStep;
import app.entregent.model.decision.ColleagueStore;
import app.entregent.model.decision.Coverage;
import app.entregent.model.decision.CoverageStore;
import app.entregent.model.decision.DecisionMap;
import app.entregent.model.decision.DecisionStage;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.decision.Outcome;
import app.entregent.model.decision.Role;
import app.entregent.model.decision.Tie;
import app.entregent.model.decision.TieKind;
import app.entregent.model.people.PersonName;
import app.entregent.model.people.PersonStore;
import app.entregent.model.people.PersonUidStore;
import app.entregent.workspace.Transaction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Makes the rows of a decision say what a shared decision says, and writes only where they differ.
 * Used for one decision within one change.
 */
final class DecisionWriter {
  private final Transaction tx;
  private final long decisionId;
  private final long accountId;
  private final SharedDecision now;
  private final SharedDecision wanted;
  private final Map<String, Long> people = new HashMap<>();
  private final Map<String, Long> seats = new HashMap<>();
  private final AccountStore accounts = new AccountStore();
  private final DecisionStore decisions = new DecisionStore();
  private final CoverageStore coverages = new CoverageStore();
  private final ColleagueStore colleagues = new ColleagueStore();
  private final PersonStore persons = new PersonStore();
  private final SharedDecisionStore uids = new SharedDecisionStore();

  DecisionWriter(Transaction tx, long decisionId, SharedDecision wanted) {
    this.tx = tx;
    this.decisionId = decisionId;
    this.accountId = decisions.find(tx, decisionId).orElseThrow().accountId();
    this.now = new DecisionContents().read(tx, decisionId, false);
    this.wanted = wanted;
    new PersonUidStore()
        .people(
            tx,
            wanted.of(Part.PERSON).stream()
                .map(thing -> UUID.fromString(thing.id()))
                .collect(Collectors.toSet()))
        .forEach((uid, id) -> people.put(uid.toString(), id));
    uids.seats(tx, decisionId).forEach((id, uid) -> seats.put(uid, id));
  }

  void write() {
    people();
    account();
    facts();
    removeSeats();
    for (Thing seat : wanted.of(Part.SEAT)) {
      Optional<Thing> before = now.thing(Part.SEAT, seat.id());
      if (before.isEmpty()) {
        seats.put(seat.id(), addSeat(seat));
      }
      new SeatWriter(tx, decisions, id(seats, seat.id()), people)
          .write(before.orElse(new Thing(Part.SEAT, seat.id(), Map.of())), seat);
    }
    coverage();
    lines();
    absentRoles();
    new StepWriter(tx, decisionId, seats).write(now, wanted);
    new RivalWriter(tx, decisionId).write(now, wanted);
  }

  private void people() {
    Map<String, Thing> before = now.byId(Part.PERSON);
    for (Thing person : wanted.of(Part.PERSON)) {
      Thing old = before.get(person.id());
      if (old == null) {
        continue; // somebody who was known already, and is as he or she is here
      }
      if (!old.told(Aspect.NAME).equals(person.told(Aspect.NAME))) {
        persons.rename(tx, id(people, person.id()), PersonName.parse(person.value(Aspect.NAME)));
      }
      if (!old.told(Aspect.TITLE).equals(person.told(Aspect.TITLE))) {
        persons.setCurrentPost(
            tx, id(people, person.id()), person.value(Aspect.COMPANY), person.value(Aspect.TITLE));
      }
    }
  }

  private void account() {
    Thing before = now.only(Part.ACCOUNT);
    Thing after = wanted.only(Part.ACCOUNT);
    text(before, after, Aspect.ACCOUNT_NAME, AccountText.NAME);
    text(before, after, Aspect.SECTOR, AccountText.SECTOR);
    text(before, after, Aspect.CITY, AccountText.CITY);
    text(before, after, Aspect.WEBSITE, AccountText.WEBSITE);
    if (differ(before, after, Aspect.SMALL_FIRM)) {
      accounts.setSmallFirm(tx, accountId, !after.value(Aspect.SMALL_FIRM).isEmpty());
    }
  }

  private void text(Thing before, Thing after, Aspect aspect, AccountText text) {
    if (differ(before, after, aspect)) {
      accounts.set(tx, accountId, text, after.value(aspect));
    }
  }

  private void facts() {
    Thing before = now.only(Part.DECISION);
    Thing after = wanted.only(Part.DECISION);
    if (differ(before, after, Aspect.OBJECT)
        || differ(before, after, Aspect.WORTH)
        || differ(before, after, Aspect.EXPECTED_ON)) {
      String currency = after.value(Aspect.CURRENCY);
      decisions.describe(
          tx,
          decisionId,
          after.value(Aspect.OBJECT),
          some(after.value(Aspect.WORTH)).map(BigDecimal::new),
          currency.isEmpty() ? before.value(Aspect.CURRENCY) : currency,
          some(after.value(Aspect.EXPECTED_ON)).map(LocalDate::parse));
    }
    if (differ(before, after, Aspect.STAGE)) {
      decisions.setStage(tx, decisionId, DecisionStage.valueOf(after.value(Aspect.STAGE)));
    }
    if (differ(before, after, Aspect.BUYER_STEP)) {
      decisions.setBuyerStep(
          tx,
          decisionId,
          some(after.value(Aspect.BUYER_STEP)).map(BuyerStep::valueOf).orElse(BuyerStep.UNKNOWN));
    }
    if (differ(before, after, Aspect.OUTCOME) || differ(before, after, Aspect.OUTCOME_REASON)) {
      decisions.setOutcome(
          tx,
          decisionId,
          Outcome.valueOf(after.value(Aspect.OUTCOME)),
          after.value(Aspect.OUTCOME_REASON));
    }
    if (differ(before, after, Aspect.OCCASION)) {
      decisions.setOccasion(tx, decisionId, after.value(Aspect.OCCASION));
    }
  }

  private void removeSeats() {
    Set<String> kept = wanted.byId(Part.SEAT).keySet();
    Set<String> gone =
        now.byId(Part.SEAT).keySet().stream()
            .filter(uid -> !kept.contains(uid))
            .collect(Collectors.toSet());
    if (!gone.isEmpty()) {
      decisions.deleteSeats(tx, gone.stream().map(uid -> id(seats, uid)).sorted().toList());
    }
  }

  private long addSeat(Thing seat) {
    long id = decisions.addSeat(tx, SeatWriter.fresh(decisionId, seat));
    UUID uid = UUID.fromString(seat.id());
    if (!uids.taken(tx, Part.SEAT, uid)) {
      uids.setUid(tx, Part.SEAT, id, uid);
    }
    return id;
  }

  private void coverage() {
    Map<String, Thing> after = wanted.byId(Part.COVERAGE);
    for (Thing old : now.of(Part.COVERAGE)) {
      boolean seatStays = wanted.thing(Part.SEAT, old.value(Aspect.COVERED)).isPresent();
      if (seatStays && !after.containsKey(old.id())) {
        cover(old, 0, 0);
      }
    }
    Map<String, Thing> before = now.byId(Part.COVERAGE);
    for (Thing one : after.values()) {
      Thing old = before.get(one.id());
      if (old == null || differ(old, one, Aspect.STRENGTH)) {
        cover(one, number(one, Aspect.STRENGTH, 0), number(one, Aspect.WISHED, 0));
      }
    }
  }

  private void cover(Thing one, int strength, int wished) {
    coverages.cover(
        tx,
        new Coverage(
            id(seats, one.value(Aspect.COVERED)),
            colleagues.findOrAdd(tx, one.value(Aspect.COLLEAGUE)),
            strength,
            wished));
  }

  private void lines() {
    DecisionMap map = decisions.map(tx, decisionId);
    Map<Long, String> names =
        seats.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
    Map<String, Thing> after = wanted.byId(Part.LINE);
    for (Tie tie : map.ties()) {
      Thing old =
          Thing.of(
              Part.LINE,
              Map.of(
                  Aspect.FROM, Objects.requireNonNull(names.get(tie.fromSeatId())),
                  Aspect.TO, Objects.requireNonNull(names.get(tie.toSeatId())),
                  Aspect.LINE_KIND, tie.kind().name()));
      if (!after.containsKey(old.id())) {
        decisions.deleteTie(tx, tie.id());
      }
    }
    for (Thing line : after.values()) {
      Tie tie =
          new Tie(
              0,
              id(seats, line.value(Aspect.FROM)),
              id(seats, line.value(Aspect.TO)),
              TieKind.valueOf(line.value(Aspect.LINE_KIND)),
              number(line, Aspect.WEIGHT, Tie.LIGHTEST),
              line.value(Aspect.MOTIVE));
      var _ = decisions.addTie(tx, decisionId, tie);
    }
  }

  private void absentRoles() {
    Set<String> before = now.byId(Part.ABSENT_ROLE).keySet();
    Set<String> after = wanted.byId(Part.ABSENT_ROLE).keySet();
    for (Role role : Role.values()) {
      if (before.contains(role.name()) != after.contains(role.name())) {
        decisions.setAbsent(tx, decisionId, role, after.contains(role.name()));
      }
    }
  }

  static boolean differ(Thing before, Thing after, Aspect aspect) {
    return !before.told(aspect).equals(after.told(aspect));
  }

  static Optional<String> some(String text) {
    return Optional.of(text).filter(words -> !words.isEmpty());
  }

  private static int number(Thing thing, Aspect aspect, int nothing) {
    return some(thing.value(aspect)).map(Integer::valueOf).orElse(nothing);
  }

  static long id(Map<String, Long> ids, String uid) {
    return Objects.requireNonNull(ids.get(uid), uid);
  }
}
