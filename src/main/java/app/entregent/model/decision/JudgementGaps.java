package app.entregent.model.decision;

import app.entregent.model.decision.BuyerStep.Pace;
import app.entregent.model.decision.Gap.Reason;
import app.entregent.model.decision.Judgement.About;
import app.entregent.text.Message;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is missing in what was heard and judged: open objections, bare assumptions, the pace. */
final class JudgementGaps {
  private final DecisionMap map;
  private final MapFacts facts;
  private final LocalDate today;
  private final GapList list;

  JudgementGaps(DecisionMap map, MapFacts facts, LocalDate today, GapList list) {
    this.map = map;
    this.facts = facts;
    this.today = today;
    this.list = list;
  }

  void look() {
    List<Seat> named = map.seats().stream().filter(seat -> !seat.ghost()).toList();
    named.stream()
        .filter(seat -> !seat.text(SeatText.OBJECTION).isBlank())
        .forEach(this::objection);
    pace();
    assumed(named);
  }

  private void objection(Seat seat) {
    String name = facts.name(seat);
    list.plan(
        GapKind.OPEN_OBJECTION,
        list.nearer(Urgency.SOON),
        seat,
        Message.of("map.gap.open_objection", name),
        List.of(GapList.fact(seat, "map.reason.objection", seat.text(SeatText.OBJECTION))),
        Message.of("map.step.open_objection", name));
  }

  private void pace() {
    Decision decision = map.decision();
    Pace pace = decision.buyerStep().against(decision.stage());
    if (pace != Pace.AHEAD && pace != Pace.BEHIND) {
      return;
    }
    boolean ahead = pace == Pace.AHEAD;
    GapKind kind = ahead ? GapKind.BUYER_AHEAD : GapKind.BUYER_BEHIND;
    list.put(
        new Gap(
            kind,
            ahead ? list.nearer(Urgency.SOON) : Urgency.LATER,
            Optional.empty(),
            List.of(),
            Message.of("map.gap." + kind.code()),
            List.of(
                new Reason(
                    Message.of("map.reason.buyer_step", decision.buyerStep().word()),
                    Optional.empty()),
                new Reason(
                    Message.of("map.reason.stage", decision.stage().word()), Optional.empty())),
            Optional.of(Message.of("map.step." + kind.code())),
            Optional.empty(),
            Optional.empty()));
  }

  /** One line for all of them: that much is assumed is normal on a map. */
  private void assumed(List<Seat> named) {
    List<Seat> seats = new ArrayList<>();
    List<Reason> reasons = new ArrayList<>();
    int judgements = 0;
    for (Seat seat : named) {
      List<Message> words = new ArrayList<>();
      for (About about : About.values()) {
        if (seat.knows(about) && unsure(seat, about)) {
          words.add(about.word());
        }
      }
      if (!words.isEmpty()) {
        judgements += words.size();
        seats.add(seat);
        reasons.add(
            GapList.fact(
                seat,
                "map.reason.assumed",
                facts.name(seat),
                words.stream().reduce((a, b) -> Message.of("map.roles.and", a, b)).orElseThrow()));
      }
    }
    if (!seats.isEmpty()) {
      list.add(
          GapKind.ASSUMED,
          Urgency.LATER,
          seats.stream().map(Seat::id).toList(),
          Message.of("map.gap.assumed", judgements),
          reasons);
    }
  }

  /** Nobody said it, or what somebody said has grown old. */
  private boolean unsure(Seat seat, About about) {
    return seat.judgement(about)
        .filter(
            judgement ->
                judgement.confidence() != Judgement.Confidence.ASSUMED
                    && !judgement.stale(map.decision().live(), today))
        .isEmpty();
  }
}
