package app.entregent.screen.map;

import app.entregent.model.conversation.NextActionStore;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.decision.Gap;
import app.entregent.model.decision.GapPlan;
import app.entregent.model.decision.GapPlanStore;
import app.entregent.model.decision.Role;
import app.entregent.model.decision.SeatText;
import app.entregent.model.decision.Tie;
import app.entregent.model.decision.TieKind;
import app.entregent.workspace.Label;
import java.util.Comparator;
import java.util.EnumSet;

/** Does what closes a gap. */
final class GapActs {
  /** A next action for a gap is due in a week. */
  private final MapViewModel model;

  private final DecisionStore decisions = new DecisionStore();
  private final NextActionStore nextActions = new NextActionStore();
  private final NextStep next;
  private final GapPlanStore plans = new GapPlanStore();

  GapActs(MapViewModel model) {
    this.model = model;
    next = new NextStep(model);
  }

  /** Does what the button beside the gap says. */
  void close(Gap gap) {
    switch (gap.kind().remedy()) {
      case SHOW -> model.select(gap.seatIds());
      case CUT_LINE -> cut(gap);
      case ADD_SEAT ->
          model.seats().addGhost(gap.role().map(EnumSet::of).orElse(EnumSet.noneOf(Role.class)));
      case NAME -> gap.seatIds().stream().findFirst().ifPresent(this::name);
      case PLAN -> plan(gap);
      case WRITE_PLAN -> write(gap, SeatText.OPPOSITION_PLAN);
      case WRITE_ARGUMENT -> write(gap, SeatText.ARGUMENT);
      case WRITE_COVER -> go(gap, CoveragePart.FIELD);
      case CONFIRM -> gap.seatIds().stream().findFirst().ifPresent(model::select);
    }
  }

  /** Says that nobody holds this role here: it is no gap any more. */
  void nobodyHere(Role role) {
    setAbsent(role, true);
  }

  /** The role is to be looked for after all. */
  void expectAgain(Role role) {
    setAbsent(role, false);
  }

  /** The next action of this gap was done. */
  void done(GapPlan plan) {
    model.write(Label.of("map.change.step_done"), tx -> nextActions.done(tx, plan.nextActionId()));
  }

  private void setAbsent(Role role, boolean absent) {
    model
        .shown()
        .ifPresent(
            shown ->
                model.write(
                    Label.of(
                        absent ? "map.change.nobody" : "map.change.expected",
                        Label.word("map.role." + role.code())),
                    tx -> decisions.setAbsent(tx, shown.decisionId(), role, absent)));
  }

  private void name(long seatId) {
    model.select(seatId);
    model.ask().askName(seatId);
  }

  private void write(Gap gap, SeatText text) {
    gap.seatIds().stream().findFirst().ifPresent(seat -> model.write(seat, text));
  }

  private void go(Gap gap, String field) {
    gap.seatIds().stream()
        .findFirst()
        .ifPresent(
            seat -> {
              model.select(seat);
              model.wish(field);
            });
  }

  private void plan(Gap gap) {
    model
        .shown()
        .ifPresent(
            shown -> {
              String words = gap.step().map(model::inWords).orElse(model.inWords(gap.sentence()));
              next.plan(
                  gap.personId(),
                  words,
                  (tx, id) -> plans.planGap(tx, shown.decisionId(), gap.key(), id));
            });
  }

  /** Takes out the newest reporting line of a circle. */
  private void cut(Gap gap) {
    model.shown().stream()
        .flatMap(shown -> shown.map().ties().stream())
        .filter(tie -> tie.kind() == TieKind.REPORTS_TO)
        .filter(
            tie ->
                gap.seatIds().contains(tie.fromSeatId()) && gap.seatIds().contains(tie.toSeatId()))
        .max(Comparator.comparingLong(Tie::id))
        .ifPresent(model.seats()::deleteTie);
  }
}
