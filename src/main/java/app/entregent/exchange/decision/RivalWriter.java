package app.entregent.exchange.decision;

import app.entregent.model.decision.Rival;
import app.entregent.model.decision.RivalStore;
import app.entregent.workspace.Transaction;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Makes the rivals say what is wanted of them. */
final class RivalWriter {
  private final Transaction tx;
  private final long decisionId;
  private final RivalStore rivals = new RivalStore();
  private final SharedDecisionStore uids = new SharedDecisionStore();

  RivalWriter(Transaction tx, long decisionId) {
    this.tx = tx;
    this.decisionId = decisionId;
  }

  void write(SharedDecision now, SharedDecision wanted) {
    Map<String, Long> ids = new HashMap<>();
    uids.rivals(tx, decisionId).forEach((id, uid) -> ids.put(uid, id));
    Map<String, Thing> before = now.byId(Part.RIVAL);
    Map<String, Thing> after = wanted.byId(Part.RIVAL);
    for (String uid : before.keySet()) {
      if (!after.containsKey(uid)) {
        rivals.delete(tx, DecisionWriter.id(ids, uid));
      }
    }
    for (Thing rival : after.values()) {
      Thing old = before.get(rival.id());
      Rival.Kind kind = Rival.Kind.valueOf(rival.value(Aspect.RIVAL_KIND));
      if (old == null) {
        ids.put(rival.id(), add(kind, rival));
      }
      if (old == null || !old.told().equals(rival.told())) {
        rivals.describe(
            tx,
            new Rival(
                DecisionWriter.id(ids, rival.id()),
                kind,
                rival.value(Aspect.RIVAL_NAME),
                rival.value(Aspect.RIVAL_STRENGTH),
                rival.value(Aspect.ANSWER)));
      }
    }
  }

  private long add(Rival.Kind kind, Thing rival) {
    long id = rivals.add(tx, decisionId, kind, rival.value(Aspect.RIVAL_NAME));
    UUID uid = UUID.fromString(rival.id());
    if (!uids.taken(tx, Part.RIVAL, uid)) {
      uids.setUid(tx, Part.RIVAL, id, uid);
    }
    return id;
  }
}
