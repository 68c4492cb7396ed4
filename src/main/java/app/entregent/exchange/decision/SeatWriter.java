package app.entregent.exchange.decision;

import app.entregent.model.decision.DecisionStore;
import app.entregent.model.decision.Influence;
import app.entregent.model.decision.Judgement;
import app.entregent.model.decision.Judgement.About;
import app.entregent.model.decision.Judgement.Confidence;
import app.entregent.model.decision.JudgementStore;
import app.entregent.model.decision.NewSeat;
import app.entregent.model.decision.PathStage;
import app.entregent.model.decision.Role;
import app.entregent.model.decision.SeatText;
import app.entregent.model.decision.Spot;
import app.entregent.model.decision.Stance;
import app.entregent.workspace.Transaction;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes one seat say what is wanted of it. */
final class SeatWriter {
  private final Transaction tx;
  private final DecisionStore decisions;
  private final long seatId;
  private final Map<String, Long> people;
  private final JudgementStore judgements = new JudgementStore();

  SeatWriter(Transaction tx, DecisionStore decisions, long seatId, Map<String, Long> people) {
    this.tx = tx;
    this.decisions = decisions;
    this.seatId = seatId;
    this.people = people;
  }

  /** A seat to be added at its place, of which nothing else is said yet. */
  static NewSeat fresh(long decisionId, Thing seat) {
    return NewSeat.ghost(
        decisionId, Set.of(), new Spot(place(seat, Aspect.X), place(seat, Aspect.Y)));
  }

  private static double place(Thing seat, Aspect aspect) {
    return DecisionWriter.some(seat.value(aspect)).map(Double::valueOf).orElse(0.0);
  }

  void write(Thing before, Thing after) {
    if (before.values().isEmpty() && !after.value(Aspect.PLACED).isEmpty()) {
      decisions.move(tx, Map.of(seatId, fresh(0, after).spot()));
    }
    if (differ(before, after, Aspect.SITS)) {
      decisions.setPerson(
          tx,
          seatId,
          DecisionWriter.some(after.value(Aspect.SITS)).map(uid -> DecisionWriter.id(people, uid)));
    }
    for (About about : About.values()) {
      if (differ(before, after, Aspect.of(about))) {
        judge(about, after);
      }
    }
    if (differ(before, after, Aspect.DESIRED)) {
      decisions.setDesiredStance(tx, seatId, stance(after, Aspect.DESIRED));
    }
    if (differ(before, after, Aspect.UNIT)) {
      decisions.setOrgUnit(tx, seatId, after.value(Aspect.UNIT));
    }
    for (SeatText text : SeatText.values()) {
      if (differ(before, after, Aspect.of(text))) {
        decisions.setText(tx, seatId, text, after.value(Aspect.of(text)));
      }
    }
  }

  private static boolean differ(Thing before, Thing after, Aspect aspect) {
    return DecisionWriter.differ(before, after, aspect);
  }

  /** What is said, and then how sure it is: saying it anew would take it back to assumed. */
  private void judge(About about, Thing after) {
    switch (about) {
      case ROLE ->
          decisions.setRoles(
              tx,
              seatId,
              Shape.parts(after.value(Aspect.ROLES)).stream()
                  .map(Role::valueOf)
                  .collect(Collectors.toSet()));
      case STANCE -> decisions.setStance(tx, seatId, stance(after, Aspect.STANCE));
      case INFLUENCE ->
          decisions.setInfluence(
              tx,
              seatId,
              DecisionWriter.some(after.value(Aspect.INFLUENCE))
                  .map(Influence::valueOf)
                  .orElse(Influence.UNKNOWN));
      case PATH ->
          decisions.setPathStage(
              tx,
              seatId,
              DecisionWriter.some(after.value(Aspect.PATH))
                  .map(PathStage::valueOf)
                  .orElse(PathStage.UNKNOWN));
    }
    String judged = after.value(Aspect.of(about).follower().orElseThrow());
    if (judged.isEmpty()) {
      judgements.forget(tx, seatId, about);
    } else {
      judgements.judge(tx, seatId, judgement(about, judged));
    }
  }

  /** What such a text says. */
  static Judgement judgement(About about, String judged) {
    String[] words = judged.split(" ", 3);
    return new Judgement(
        about,
        Confidence.valueOf(words[0]),
        words.length < 3 ? "" : words[2],
        LocalDate.parse(words[1]));
  }

  private static Stance stance(Thing seat, Aspect aspect) {
    return DecisionWriter.some(seat.value(aspect)).map(Stance::valueOf).orElse(Stance.UNKNOWN);
  }
}
