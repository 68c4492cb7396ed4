package app.entregent.model.decision;

import app.entregent.model.decision.Gap.Reason;
import app.entregent.text.Message;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The gaps of one map while they are found, and the words that several of them share. */
final class GapList {
  /** This many days before a purchase is decided, what is otherwise due soon is due now. */
  static final int CLOSE_DAYS = 30;

  private final DecisionMap map;
  private final MapFacts facts;
  private final LocalDate today;
  private final List<Gap> found = new ArrayList<>();

  GapList(DecisionMap map, MapFacts facts, LocalDate today) {
    this.map = map;
    this.facts = facts;
    this.today = today;
  }

  /** What nobody works on yet first, the most urgent at the top. */
  List<Gap> sorted() {
    found.sort(
        Comparator.comparing((Gap gap) -> gap.plan().isPresent())
            .thenComparing(Gap::urgency)
            .thenComparing(Gap::kind));
    return List.copyOf(found);
  }

  Urgency nearer(Urgency urgency) {
    boolean close =
        map.decision()
            .expectedOn()
            .filter(day -> !day.isAfter(today.plusDays(CLOSE_DAYS)))
            .isPresent();
    return close ? Urgency.NOW : urgency;
  }

  void plan(
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

  void add(
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

  void put(Gap gap) {
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

  Reason touch(Seat seat) {
    String name = facts.name(seat);
    return facts
        .touched(seat)
        .map(
            last ->
                fact(seat, "map.reason.touch", name, last, ChronoUnit.DAYS.between(last, today)))
        .orElseGet(() -> fact(seat, "map.reason.touch.never", name));
  }

  static Reason fact(Seat seat, String key, Object... args) {
    return new Reason(Message.of(key, args), Optional.of(seat.id()));
  }

  Seat seat(long id) {
    return map.seat(id).orElseThrow();
  }

  /** A person by name, or "the unknown buyer". */
  Object who(Seat seat) {
    return seat.ghost() ? SeatWords.ghost(seat) : facts.name(seat);
  }
}
