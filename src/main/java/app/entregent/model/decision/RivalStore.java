package app.entregent.model.decision;

import static app.entregent.workspace.schema.Tables.RIVAL;

import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.schema.tables.records.RivalRecord;
import java.util.List;

/** Keeps what else the client may choose. */
public final class RivalStore {
  public static final Topic RIVALS = Topic.of(RIVAL);

  /** The rivals in a decision, in the order in which they were added. */
  public List<Rival> ofDecision(Reader reader, long decisionId) {
    return reader
        .sql()
        .selectFrom(RIVAL)
        .where(RIVAL.DECISION_ID.eq(decisionId))
        .orderBy(RIVAL.ID)
        .fetch(RivalStore::rival);
  }

  static Rival rival(RivalRecord row) {
    return new Rival(
        row.getId(),
        Rival.Kind.valueOf(row.getKind()),
        row.getName(),
        row.getStrength(),
        row.getAnswer());
  }

  public long add(Transaction tx, long decisionId, Rival.Kind kind, String name) {
    RivalRecord row = new RivalRecord();
    row.setDecisionId(decisionId);
    row.setKind(kind.name());
    row.setName(name);
    return tx.insert(row);
  }

  /** Writes name, strength and answer of a rival. */
  public void describe(Transaction tx, Rival rival) {
    RivalRecord row = new RivalRecord();
    row.setId(rival.id());
    row.setName(rival.name());
    row.setStrength(rival.strength());
    row.setAnswer(rival.answer());
    tx.update(row);
  }

  public void delete(Transaction tx, long rivalId) {
    tx.delete(RIVAL, rivalId);
  }
}
