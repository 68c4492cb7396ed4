package app.entregent.model.agenda;

import app.entregent.model.decision.Decision;
import app.entregent.model.decision.DecisionStage;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.decision.StageClock;
import app.entregent.model.decision.StageMove;
import app.entregent.model.decision.StageStore;
import app.entregent.text.Message;
import app.entregent.workspace.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decisions under way that have been in their stage for longer than is usual. */
final class CallsOfStages {
  private final DecisionStore decisions = new DecisionStore();
  private final StageStore stages = new StageStore();

  List<Call> find(Reader reader, LocalDate today) {
    List<Decision> open = decisions.open(reader);
    Map<Long, List<StageMove>> moves =
        stages.moves(reader, open.stream().map(Decision::id).toList());
    Map<DecisionStage, Integer> set = stages.clocks(reader);
    List<Call> calls = new ArrayList<>();
    for (Decision decision : open) {
      StageClock clock =
          StageClock.of(decision, moves.getOrDefault(decision.id(), List.of()), set, today);
      if (clock.stalled()) {
        calls.add(call(decision, clock));
      }
    }
    return calls;
  }

  private static Call call(Decision decision, StageClock clock) {
    return Call.typed(
        TodayKind.STAGE_STALL,
        decision.id(),
        Optional.empty(),
        Optional.of(decision.accountId()),
        name ->
            Message.of(
                "today.reason.stage_stall",
                decision.object(),
                decision.stage().word(),
                clock.days(),
                clock.usual()),
        clock.since());
  }
}
