package app.entregent.model.decision;

import app.entregent.model.decision.Gap.Reason;
import app.entregent.model.decision.Judgement.About;
import app.entregent.text.Message;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
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

  /** This many days before a purchase is decided, what is otherwise due soon is due now. */
  public static final int CLOSE_DAYS = 30;

  private final DecisionMap map;
  private final MapFacts facts;
  private final LocalDate today;
  private final List<Gap> found = new ArrayList<>();

  private Gaps(DecisionMap map, MapFacts facts, LocalDate today) {
    this.map = map;
    this.facts = facts;
    this.today = today;
  }

  /** All gaps of a map: what nobody works on yet first, the most urgent at the top. */
  public static List<Gap> find(DecisionMap map, MapFacts facts, LocalDate today) {
    if (!map.decision().live()) {
      return List.of();
    }
    Gaps gaps = new Gaps(map, facts, today);
    gaps.look();
    gaps.found.sort(
        Comparator.comparing((Gap gap) -> gap.plan().isPresent())
            .thenComparing(Gap::urgency)
            .thenComparing(Gap::kind));
    return List.copyOf(gaps.found);
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
        add(
            GapKind.TWICE,
            Urgency.SOON,
            seats.stream().map(Seat::id).toList(),
            Message.of("map.gap.twice", name, seats.size()),
            seats.stream().map(seat -> fact(seat, "map.reason.seat", name, roles(seat))).toList());
      }
    }
  }

  private void circles() {
    for (List<Long> circle : Circles.of(map)) {
      List<Reason> reasons = new ArrayList<>();
      for (int i = 0; i < circle.size(); i++) {
        Seat from = seat(circle.get(i));
        Seat to = seat(circle.get((i + 1) % circle.size()));
        reasons.add(fact(from, "map.reason.reports", who(from), who(to)));
      }
      add(
          GapKind.CIRCLE,
          Urgency.SOON,
          circle,
          Message.of("map.gap.circle", who(seat(circle.getFirst())), circle.size()),
          reasons);
    }
  }

  private void missingRoles() {
    for (Role role : Role.expected(facts.smallFirm()).stream().sorted().toList()) {
      if (map.holders(role).isEmpty() && !map.absentRoles().contains(role)) {
        Message why = Message.of("map.reason.expected", role.word(), expectedRoles());
        put(
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
    put(
        new Gap(
            GapKind.GHOST,
            seat.roles().contains(Role.DECIDER) ? Urgency.NOW : Urgency.SOON,
            role,
            List.of(seat.id()),
            role.map(r -> Message.of("map.gap.ghost." + r.code()))
                .orElse(Message.of("map.gap.ghost.any")),
            List.of(fact(seat, "map.reason.ghost_since", seat.addedOn())),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  private void judge(Seat seat) {
    String name = facts.name(seat);
    boolean decides = seat.roles().contains(Role.DECIDER);
    boolean unmet = facts.met(seat).isEmpty();
    if (decides && unmet) {
      plan(
          GapKind.DECIDER_UNMET,
          Urgency.NOW,
          seat,
          Message.of("map.gap.decider_unmet", name),
          List.of(
              fact(seat, "map.reason.decides", name), touch(seat), fact(seat, "map.reason.unmet")),
          Message.of("map.step.decider_unmet", name));
    }
    if (seat.stance() == Stance.OPPONENT
        && seat.influence().strong()
        && seat.text(SeatText.OPPOSITION_PLAN).isBlank()) {
      add(
          GapKind.OPPONENT_UNPLANNED,
          Urgency.NOW,
          List.of(seat.id()),
          Message.of("map.gap.opponent_unplanned", name),
          List.of(stance(seat), influence(seat), fact(seat, "map.reason.no_plan")));
    }
    if (seat.influence().strong() && silent(seat) && !(decides && unmet)) {
      plan(
          GapKind.SILENT,
          nearer(Urgency.SOON),
          seat,
          silence(seat, name),
          List.of(
              influence(seat),
              touch(seat),
              fact(seat, "map.reason.cadence", CADENCE_DAYS, SILENT_AFTER_DAYS)),
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
    List<Reason> reasons = named.stream().map(this::touch).toList();
    String name = contact.map(facts::name).orElse("");
    put(
        new Gap(
            GapKind.SINGLE_CONTACT,
            nearer(Urgency.SOON),
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
          fact(seat, "map.reason.weak_champion", facts.name(seat), seat.influence().word()));
    }
    if (champions.isEmpty()) {
      reasons.add(new Reason(Message.of("map.reason.no_champion"), Optional.empty()));
    }
    put(
        new Gap(
            GapKind.NO_CHAMPION,
            nearer(Urgency.SOON),
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
    put(
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
      add(
          kind,
          Urgency.LATER,
          seats.stream().map(Seat::id).toList(),
          Message.of(sentence, seats.size(), facts.name(seats.getFirst())),
          seats.stream().map(seat -> fact(seat, reason, facts.name(seat))).toList());
    }
  }

  private Urgency nearer(Urgency urgency) {
    boolean close =
        map.decision()
            .expectedOn()
            .filter(day -> !day.isAfter(today.plusDays(CLOSE_DAYS)))
            .isPresent();
    return close ? Urgency.NOW : urgency;
  }

  private void plan(
      GapKind kind,
      Urgency urgency,
      Seat seat,
      Message sentence,
      List<Reason> reasons,
      Message step) {
    put(
        new Gap(
            kind,
            urgency,
            Optional.empty(),
            List.of(seat.id()),
            sentence,
            reasons,
            Optional.of(step),
            seat.personId(),
            Optional.empty()));
  }

  private void add(
      GapKind kind, Urgency urgency, List<Long> seats, Message sentence, List<Reason> reasons) {
    put(
        new Gap(
            kind,
            urgency,
            Optional.empty(),
            seats,
            sentence,
            reasons,
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  private void put(Gap gap) {
    GapPlan plan = facts.plans().get(gap.key());
    found.add(
        plan == null
            ? gap
            : new Gap(
                gap.kind(),
                gap.urgency(),
                gap.role(),
                gap.seatIds(),
                gap.sentence(),
                gap.reasons(),
                gap.step(),
                gap.personId(),
                Optional.of(plan)));
  }

  private Reason touch(Seat seat) {
    String name = facts.name(seat);
    return facts
        .touched(seat)
        .map(
            last ->
                fact(seat, "map.reason.touch", name, last, ChronoUnit.DAYS.between(last, today)))
        .orElseGet(() -> fact(seat, "map.reason.touch.never", name));
  }

  private static Reason stance(Seat seat) {
    return seat.judgement(About.STANCE)
        .filter(Judgement::confirmed)
        .map(Judgement::judgedOn)
        .map(day -> fact(seat, "map.reason.stance.confirmed", seat.stance().word(), day))
        .orElseGet(() -> fact(seat, "map.reason.stance.assumed", seat.stance().word()));
  }

  private static Reason influence(Seat seat) {
    return fact(seat, "map.reason.influence", seat.influence().word());
  }

  private static Reason fact(Seat seat, String key, Object... args) {
    return new Reason(Message.of(key, args), Optional.of(seat.id()));
  }

  private Seat seat(long id) {
    return map.seat(id).orElseThrow();
  }

  /** A person by name, or "the unknown buyer". */
  private Object who(Seat seat) {
    return seat.ghost() ? SeatWords.ghost(seat) : facts.name(seat);
  }

  private static Message roles(Seat seat) {
    return SeatWords.roles(seat);
  }
}
