package app.entregent.exchange.decision;

import app.entregent.model.account.Account;
import app.entregent.model.account.AccountStore;
import app.entregent.model.decision.Coverage;
import app.entregent.model.decision.Decision;
import app.entregent.model.decision.DecisionMap;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.decision.Judgement;
import app.entregent.model.decision.Judgement.About;
import app.entregent.model.decision.ProcessStep;
import app.entregent.model.decision.ProcessStore;
import app.entregent.model.decision.Rival;
import app.entregent.model.decision.RivalStore;
import app.entregent.model.decision.Role;
import app.entregent.model.decision.Seat;
import app.entregent.model.decision.SeatText;
import app.entregent.model.decision.Tie;
import app.entregent.model.people.Person;
import app.entregent.model.people.PersonCard;
import app.entregent.model.people.PersonStore;
import app.entregent.model.people.PersonUidStore;
import app.entregent.model.people.ProfileLink;
import app.entregent.workspace.Reader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads a decision as it can be given away. */
final class DecisionContents {
  private final AccountStore accounts = new AccountStore();
  private final DecisionStore decisions = new DecisionStore();
  private final ProcessStore process = new ProcessStore();
  private final RivalStore rivals = new RivalStore();
  private final PersonStore persons = new PersonStore();
  private final PersonUidStore people = new PersonUidStore();
  private final SharedDecisionStore uids = new SharedDecisionStore();

  /**
   * A decision with all that is on its map.
   *
   * @param contacts whether addresses, numbers and profiles of its people go with it
   * @throws IllegalArgumentException if there is no such decision
   */
  SharedDecision read(Reader reader, long decisionId, boolean contacts) {
    DecisionMap map = decisions.map(reader, decisionId);
    Map<Long, String> seats = uids.seats(reader, decisionId);
    Map<Long, String> steps = uids.steps(reader, decisionId);
    Map<Long, UUID> personUids = people.uids(reader, map.people());
    SharedDecision.Builder things = new SharedDecision.Builder();
    List<ProcessStep> order = process.ofDecision(reader, decisionId);
    things.put(
        new Thing(
            Part.DECISION,
            uids.decisionUid(reader, decisionId).toString(),
            facts(map.decision(), names(order.stream().map(ProcessStep::id).toList(), steps))));
    Account account = accounts.find(reader, map.decision().accountId()).orElseThrow();
    things.put(
        new Thing(Part.ACCOUNT, uids.accountUid(reader, account.id()).toString(), facts(account)));
    seats(map, seats, personUids, things);
    order.forEach(step -> things.put(step(step, steps, seats)));
    Map<Long, String> rivalUids = uids.rivals(reader, decisionId);
    rivals
        .ofDecision(reader, decisionId)
        .forEach(one -> things.put(new Thing(Part.RIVAL, name(one.id(), rivalUids), facts(one))));
    people(reader, map, personUids, contacts).forEach(things::put);
    return things.build();
  }

  private static void seats(
      DecisionMap map,
      Map<Long, String> seats,
      Map<Long, UUID> personUids,
      SharedDecision.Builder things) {
    for (Seat seat : map.seats()) {
      things.put(new Thing(Part.SEAT, name(seat.id(), seats), facts(seat, personUids)));
      seat.coverage().forEach(one -> things.put(coverage(one, seats)));
    }
    map.ties().forEach(tie -> things.put(line(tie, seats)));
    map.absentRoles().stream()
        .sorted()
        .map(role -> Thing.of(Part.ABSENT_ROLE, Map.of(Aspect.ABSENT, role.name())))
        .forEach(things::put);
  }

  private List<Thing> people(
      Reader reader, DecisionMap map, Map<Long, UUID> personUids, boolean contacts) {
    Map<Long, PersonCard> cards = persons.cards(reader, map.people());
    Map<Long, List<UUID>> aliases = people.aliases(reader, map.people());
    return map.seats().stream()
        .flatMap(seat -> seat.personId().stream())
        .distinct()
        .map(
            id -> {
              Values values = new Values();
              PersonCard card = Objects.requireNonNull(cards.get(id));
              values.put(Aspect.NAME, card.name());
              values.put(Aspect.TITLE, card.title());
              values.put(Aspect.COMPANY, card.company());
              values.put(
                  Aspect.ALSO,
                  aliases.getOrDefault(id, List.of()).stream()
                      .map(UUID::toString)
                      .collect(Collectors.joining(" ")));
              if (contacts) {
                persons.find(reader, id).ifPresent(person -> contact(person, values));
              }
              return new Thing(
                  Part.PERSON,
                  Objects.requireNonNull(personUids.get(id)).toString(),
                  values.values);
            })
        .toList();
  }

  private static void contact(Person person, Values values) {
    values.put(Aspect.EMAIL, person.email());
    values.put(Aspect.PHONE, person.phone());
    values.put(Aspect.LINK, person.slug().map(ProfileLink::new).map(ProfileLink::url).orElse(""));
  }

  private static Map<Aspect, String> facts(Decision decision, String stepOrder) {
    Values values = new Values();
    values.put(Aspect.OBJECT, decision.object());
    values.put(Aspect.WORTH, decision.worth().map(BigDecimal::toPlainString).orElse(""));
    values.put(Aspect.CURRENCY, decision.currency());
    values.put(Aspect.EXPECTED_ON, day(decision.expectedOn()));
    values.put(Aspect.STAGE, decision.stage().name());
    values.put(Aspect.BUYER_STEP, decision.buyerStep().name());
    values.put(Aspect.OUTCOME, decision.outcome().name());
    values.put(Aspect.OUTCOME_REASON, decision.outcomeReason());
    values.put(Aspect.OCCASION, decision.occasion());
    values.put(Aspect.STEP_ORDER, stepOrder);
    values.put(Aspect.OPENED_ON, decision.openedOn().toString());
    return values.values;
  }

  private static Map<Aspect, String> facts(Account account) {
    Values values = new Values();
    values.put(Aspect.ACCOUNT_NAME, account.name());
    values.put(Aspect.SECTOR, account.sector());
    values.put(Aspect.CITY, account.city());
    values.put(Aspect.WEBSITE, account.website());
    values.put(Aspect.SMALL_FIRM, account.smallFirm() ? "yes" : "");
    return values.values;
  }

  private static Map<Aspect, String> facts(Seat seat, Map<Long, UUID> people) {
    Values values = new Values();
    values.put(Aspect.SITS, seat.personId().map(people::get).map(UUID::toString).orElse(""));
    values.put(Aspect.ROLES, codes(seat.roles()));
    values.put(Aspect.STANCE, seat.stance().name());
    values.put(Aspect.INFLUENCE, seat.influence().name());
    values.put(Aspect.PATH, seat.pathStage().name());
    for (About about : About.values()) {
      values.put(
          Aspect.of(about).follower().orElseThrow(),
          seat.judgement(about).map(DecisionContents::judged).orElse(""));
    }
    values.put(Aspect.DESIRED, seat.desiredStance().name());
    values.put(Aspect.UNIT, seat.orgUnit());
    for (SeatText text : SeatText.values()) {
      values.put(Aspect.of(text), seat.text(text));
    }
    values.put(Aspect.X, BigDecimal.valueOf(seat.spot().x()).toPlainString());
    values.put(Aspect.Y, BigDecimal.valueOf(seat.spot().y()).toPlainString());
    values.put(Aspect.PLACED, seat.placed() ? "yes" : "");
    return values.values;
  }

  private static String judged(Judgement judgement) {
    return (judgement.confidence().name() + " " + judgement.judgedOn() + " " + judgement.source())
        .stripTrailing();
  }

  private static Thing coverage(Coverage one, Map<Long, String> seats) {
    Values values = new Values();
    values.put(Aspect.COVERED, name(one.seatId(), seats));
    values.put(Aspect.COLLEAGUE, one.colleague().name());
    values.put(Aspect.STRENGTH, Integer.toString(one.strength()));
    values.put(Aspect.WISHED, Integer.toString(one.desired()));
    return Thing.of(Part.COVERAGE, values.values);
  }

  private static Thing line(Tie tie, Map<Long, String> seats) {
    Values values = new Values();
    values.put(Aspect.FROM, name(tie.fromSeatId(), seats));
    values.put(Aspect.TO, name(tie.toSeatId(), seats));
    values.put(Aspect.LINE_KIND, tie.kind().name());
    values.put(Aspect.WEIGHT, Integer.toString(tie.weight()));
    values.put(Aspect.MOTIVE, tie.motive());
    return Thing.of(Part.LINE, values.values);
  }

  private static Thing step(ProcessStep step, Map<Long, String> uids, Map<Long, String> seats) {
    Values values = new Values();
    values.put(Aspect.STEP_NAME, step.name());
    values.put(Aspect.STEP_EXPECTED, day(step.expectedOn()));
    values.put(Aspect.STEP_DONE, day(step.doneOn()));
    values.put(Aspect.PROOF, step.proof());
    values.put(Aspect.ACTORS, names(step.actors(), seats));
    return new Thing(Part.STEP, name(step.id(), uids), values.values);
  }

  private static Map<Aspect, String> facts(Rival rival) {
    Values values = new Values();
    values.put(Aspect.RIVAL_KIND, rival.kind().name());
    values.put(Aspect.RIVAL_NAME, rival.name());
    values.put(Aspect.RIVAL_STRENGTH, rival.strength());
    values.put(Aspect.ANSWER, rival.answer());
    return values.values;
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }

  private static String codes(Collection<Role> roles) {
    return roles.stream().map(Role::name).collect(Collectors.joining(" "));
  }

  private static String names(Collection<Long> ids, Map<Long, String> uids) {
    return ids.stream().map(id -> name(id, uids)).collect(Collectors.joining(" "));
  }

  private static String name(long id, Map<Long, String> uids) {
    return Objects.requireNonNull(uids.get(id));
  }

  /** What is said of one thing, as a file writes it. */
  private static final class Values {
    private final Map<Aspect, String> values = new EnumMap<>(Aspect.class);

    /** Signs that no file may hold are left out. */
    void put(Aspect aspect, String text) {
      String clean = text.replaceAll("[\\p{Cntrl}&&[^\n\r\t]]", "");
      values.put(aspect, clean.isEmpty() ? "" : aspect.shape().canonical(clean).orElse(""));
    }
  }
}
