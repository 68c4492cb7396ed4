package app.entregent.model.decision;

import app.entregent.model.decision.Gap.Reason;
import app.entregent.model.decision.Judgement.About;
import app.entregent.text.Message;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds what is missing on a map. A decision that has ended has no gaps.
 *
 * <p>Sources: the roles are the buying centre of the method; the other rules are the ways in which
 * sales to several people are usually lost: one contact, an unknown decider, an opponent nobody
 * reckoned with, a strong voice that has gone silent.
 */
public final class Gaps {
  /** In a live decision a seat should be heard every three weeks. */
  public static final int CADENCE_DAYS = 21;

  /** After one and a half times the cadence, rounded down to days, a seat is silent. */
  public static final int SILENT_AFTER_DAYS = CADENCE_DAYS * 3 / 2;

  private final DecisionMap map;
  private final MapFacts facts;
  private final LocalDate today;
  private final GapList list;

  private Gaps(DecisionMap map, MapFacts facts, LocalDate today) {
    this.map = map;
    this.facts = facts;
    this.today = today;
    this.list = new GapList(map, facts, today);
  }

  /** All gaps of a map: what nobody works on yet first, the most urgent at the top. */
  public static List<Gap> find(DecisionMap map, MapFacts facts, LocalDate today) {
    if (!map.decision().live()) {
      return List.of();
    }
    Gaps gaps = new Gaps(map, facts, today);
    gaps.look();
    new JudgementGaps(map, facts, today, gaps.list).look();
    return gaps.list.sorted();
  }

  private void look() {
    twice();
    circles();
    missingRoles();
    List<Seat> named = map.seats().stream().filter(seat -> !seat.ghost()).toList();
    map.seats().stream().filter(Seat::ghost).forEach(this::ghost);
    named.forEach(this::judge);
    if (!named.isEmpty()) {
      singleContact(named);
      champion(named);
      opponent(named);
      unargued(named);
      uncovered(named);
    }
  }

  private void twice() {
    Map<Long, List<Seat>> byPerson = new LinkedHashMap<>();
    for (Seat seat : map.seats()) {
      seat.personId()
          .ifPresent(id -> byPerson.computeIfAbsent(id, key -> new ArrayList<>()).add(seat));
    }
    for (List<Seat> seats : byPerson.values()) {
      if (seats.size() > 1) {
        String name = facts.name(seats.getFirst());
        list.add(
            GapKind.TWICE,
            Urgency.SOON,
            seats.stream().map(Seat::id).toList(),
            Message.of("map.gap.twice", name, seats.size()),
            seats.stream()
                .map(seat -> GapList.fact(seat, "map.reason.seat", name, SeatWords.roles(seat)))
                .toList());
      }
    }
  }

  private void circles() {
    for (List<Long> circle : Circles.of(map)) {
      List<Reason> reasons = new ArrayList<>();
      for (int i = 0; i < circle.size(); i++) {
        Seat from = list.seat(circle.get(i));
        Seat to = list.seat(circle.get((i + 1) % circle.size()));
        reasons.add(GapList.fact(from, "map.reason.reports", list.who(from), list.who(to)));
      }
      list.add(
          GapKind.CIRCLE,
          Urgency.SOON,
          circle,
          Message.of("map.gap.circle", list.who(list.seat(circle.getFirst())), circle.size()),
          reasons);
    }
  }

  private void missingRoles() {
    for (Role role : Role.expected(facts.smallFirm()).stream().sorted().toList()) {
      if (map.holders(role).isEmpty() && !map.absentRoles().contains(role)) {
        Message why = Message.of("map.reason.expected", role.word(), expectedRoles());
        list.put(
            new Gap(
                GapKind.MISSING_ROLE,
                role == Role.DECIDER ? Urgency.NOW : Urgency.SOON,
                Optional.of(role),
                List.of(),
                Message.of("map.gap.missing_role." + role.code()),
                List.of(new Reason(why, Optional.empty())),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
      }
    }
  }

  private Message expectedRoles() {
    return Message.of(facts.smallFirm() ? "map.reason.small_firm" : "map.reason.buying_centre");
  }

  private void ghost(Seat seat) {
    Optional<Role> role = seat.roles().stream().sorted().findFirst();
    list.put(
        new Gap(
            GapKind.GHOST,
            seat.roles().contains(Role.DECIDER) ? Urgency.NOW : Urgency.SOON,
            role,
            List.of(seat.id()),
            role.map(r -> Message.of("map.gap.ghost." + r.code()))
                .orElse(Message.of("map.gap.ghost.any")),
            List.of(GapList.fact(seat, "map.reason.ghost_since", seat.addedOn())),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  private void judge(Seat seat) {
    String name = facts.name(seat);
    boolean decides = seat.roles().contains(Role.DECIDER);
    boolean unmet = facts.met(seat).isEmpty();
    if (decides && unmet) {
      list.plan(
          GapKind.DECIDER_UNMET,
          Urgency.NOW,
          seat,
          Message.of("map.gap.decider_unmet", name),
          List.of(
              GapList.fact(seat, "map.reason.decides", name),
              list.touch(seat),
              GapList.fact(seat, "map.reason.unmet")),
          Message.of("map.step.decider_unmet", name));
    }
    if (seat.stance() == Stance.OPPONENT
        && seat.influence().strong()
        && seat.text(SeatText.OPPOSITION_PLAN).isBlank()) {
      list.add(
          GapKind.OPPONENT_UNPLANNED,
          Urgency.NOW,
          List.of(seat.id()),
          Message.of("map.gap.opponent_unplanned", name),
          List.of(stance(seat), influence(seat), GapList.fact(seat, "map.reason.no_plan")));
    }
    if (seat.influence().strong() && silent(seat) && !(decides && unmet)) {
      list.plan(
          GapKind.SILENT,
          list.nearer(Urgency.SOON),
          seat,
          silence(seat, name),
          List.of(
              influence(seat),
              list.touch(seat),
              GapList.fact(seat, "map.reason.cadence", CADENCE_DAYS, SILENT_AFTER_DAYS)),
          Message.of("map.step.silent", name));
    }
  }

  private boolean silent(Seat seat) {
    return facts
        .touched(seat)
        .map(last -> ChronoUnit.DAYS.between(last, today) > SILENT_AFTER_DAYS)
        .orElse(true);
  }

  private Message silence(Seat seat, String name) {
    return facts
        .touched(seat)
        .map(last -> Message.of("map.gap.silent", name, ChronoUnit.DAYS.between(last, today)))
        .orElse(Message.of("map.gap.silent.never", name));
  }

  private void singleContact(List<Seat> named) {
    List<Seat> touched = named.stream().filter(seat -> facts.touched(seat).isPresent()).toList();
    long people = touched.stream().flatMap(seat -> seat.personId().stream()).distinct().count();
    if (people > 1) {
      return;
    }
    Optional<Seat> contact = touched.stream().findFirst();
    List<Reason> reasons = named.stream().map(list::touch).toList();
    String name = contact.map(facts::name).orElse("");
    list.put(
        new Gap(
            GapKind.SINGLE_CONTACT,
            list.nearer(Urgency.SOON),
            Optional.empty(),
            contact.map(seat -> List.of(seat.id())).orElse(List.of()),
            contact
                .map(seat -> Message.of("map.gap.single_contact", name))
                .orElse(Message.of("map.gap.no_contact")),
            reasons,
            Optional.of(
                contact
                    .map(seat -> Message.of("map.step.single_contact", name))
                    .orElse(Message.of("map.step.no_contact"))),
            contact.flatMap(Seat::personId),
            Optional.empty()));
  }

  private void champion(List<Seat> named) {
    if (named.stream().anyMatch(s -> s.stance() == Stance.CHAMPION && s.influence().strong())) {
      return;
    }
    List<Seat> champions = named.stream().filter(s -> s.stance() == Stance.CHAMPION).toList();
    List<Reason> reasons = new ArrayList<>();
    for (Seat seat : champions) {
      reasons.add(
          GapList.fact(
              seat, "map.reason.weak_champion", facts.name(seat), seat.influence().word()));
    }
    if (champions.isEmpty()) {
      reasons.add(new Reason(Message.of("map.reason.no_champion"), Optional.empty()));
    }
    list.put(
        new Gap(
            GapKind.NO_CHAMPION,
            list.nearer(Urgency.SOON),
            Optional.empty(),
            champions.stream().map(Seat::id).toList(),
            Message.of("map.gap.no_champion"),
            reasons,
            Optional.of(Message.of("map.step.no_champion")),
            Optional.empty(),
            Optional.empty()));
  }

  private void opponent(List<Seat> named) {
    if (named.stream().anyMatch(seat -> seat.stance() == Stance.OPPONENT)) {
      return;
    }
    list.put(
        new Gap(
            GapKind.NO_OPPONENT,
            Urgency.LATER,
            Optional.empty(),
            List.of(),
            Message.of("map.gap.no_opponent"),
            List.of(new Reason(Message.of("map.reason.blind_spot"), Optional.empty())),
            Optional.of(Message.of("map.step.no_opponent")),
            Optional.empty(),
            Optional.empty()));
  }

  private void unargued(List<Seat> named) {
    List<Seat> seats =
        named.stream().filter(seat -> seat.text(SeatText.ARGUMENT).isBlank()).toList();
    group(GapKind.NO_ARGUMENT, seats, "map.gap.no_argument", "map.reason.no_argument");
  }

  private void uncovered(List<Seat> named) {
    List<Seat> seats = named.stream().filter(seat -> !seat.covered()).toList();
    group(GapKind.UNCOVERED, seats, "map.gap.uncovered", "map.reason.uncovered");
  }

  /** One line for many seats: few, right prompts. */
  private void group(GapKind kind, List<Seat> seats, String sentence, String reason) {
    if (!seats.isEmpty()) {
      list.add(
          kind,
          Urgency.LATER,
          seats.stream().map(Seat::id).toList(),
          Message.of(sentence, seats.size(), facts.name(seats.getFirst())),
          seats.stream().map(seat -> GapList.fact(seat, reason, facts.name(seat))).toList());
    }
  }

  private static Reason stance(Seat seat) {
    return seat.judgement(About.STANCE)
        .map(
            judged ->
                GapList.fact(
                    seat,
                    "map.reason.stance." + judged.confidence().code(),
                    seat.stance().word(),
                    judged.judgedOn()))
        .orElseGet(() -> GapList.fact(seat, "map.reason.stance.assumed", seat.stance().word()));
  }

  private static Reason influence(Seat seat) {
    return GapList.fact(seat, "map.reason.influence", seat.influence().word());
  }
}
