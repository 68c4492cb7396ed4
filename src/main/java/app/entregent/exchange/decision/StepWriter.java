package app.entregent.exchange.decision;

import app.entregent.model.decision.ProcessStep;
import app.entregent.model.decision.ProcessStore;
import app.entregent.workspace.Transaction;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Makes the client's own steps say what is wanted of them, in the wanted order. */
final class StepWriter {
  private final Transaction tx;
  private final long decisionId;
  private final Map<String, Long> seats;
  private final Map<String, Long> steps = new HashMap<>();
  private final ProcessStore process = new ProcessStore();
  private final SharedDecisionStore uids = new SharedDecisionStore();

  StepWriter(Transaction tx, long decisionId, Map<String, Long> seats) {
    this.tx = tx;
    this.decisionId = decisionId;
    this.seats = seats;
    uids.steps(tx, decisionId).forEach((id, uid) -> steps.put(uid, id));
  }

  void write(SharedDecision now, SharedDecision wanted) {
    Map<String, Thing> before = now.byId(Part.STEP);
    Map<String, Thing> after = wanted.byId(Part.STEP);
    for (String uid : before.keySet()) {
      if (!after.containsKey(uid)) {
        process.delete(tx, decisionId, DecisionWriter.id(steps, uid));
      }
    }
    for (Thing step : after.values()) {
      if (!before.containsKey(step.id())) {
        steps.put(step.id(), add(step));
      }
      Thing old = before.getOrDefault(step.id(), new Thing(Part.STEP, step.id(), Map.of()));
      write(DecisionWriter.id(steps, step.id()), old, step);
    }
    order(Shape.parts(wanted.only(Part.DECISION).value(Aspect.STEP_ORDER)));
  }

  private long add(Thing step) {
    long id = process.add(tx, decisionId, step.value(Aspect.STEP_NAME));
    UUID uid = UUID.fromString(step.id());
    if (!uids.taken(tx, Part.STEP, uid)) {
      uids.setUid(tx, Part.STEP, id, uid);
    }
    return id;
  }

  private void write(long id, Thing before, Thing after) {
    if (DecisionWriter.differ(before, after, Aspect.STEP_NAME)) {
      process.rename(tx, id, after.value(Aspect.STEP_NAME));
    }
    if (DecisionWriter.differ(before, after, Aspect.STEP_EXPECTED)) {
      process.setExpectedOn(
          tx, id, DecisionWriter.some(after.value(Aspect.STEP_EXPECTED)).map(LocalDate::parse));
    }
    if (DecisionWriter.differ(before, after, Aspect.STEP_DONE)) {
      process.setDoneOn(
          tx, id, DecisionWriter.some(after.value(Aspect.STEP_DONE)).map(LocalDate::parse));
    }
    if (DecisionWriter.differ(before, after, Aspect.PROOF)) {
      process.setProof(tx, id, after.value(Aspect.PROOF));
    }
    if (DecisionWriter.differ(before, after, Aspect.ACTORS)) {
      process.setActors(
          tx,
          id,
          Shape.parts(after.value(Aspect.ACTORS)).stream()
              .map(uid -> DecisionWriter.id(seats, uid))
              .collect(Collectors.toSet()));
    }
  }

  /** One step after the other goes to its place; those not named follow. */
  private void order(List<String> wanted) {
    int place = 0;
    for (String uid : wanted) {
      Long id = steps.get(uid);
      if (id == null) {
        continue;
      }
      List<Long> there = process.ofDecision(tx, decisionId).stream().map(ProcessStep::id).toList();
      int at = there.indexOf(id);
      if (at >= 0 && at != place) {
        process.move(tx, decisionId, id, place - at);
      }
      place++;
    }
  }
}
