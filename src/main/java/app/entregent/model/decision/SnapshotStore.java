package app.entregent.model.decision;

import static app.entregent.workspace.schema.Tables.SNAPSHOT;

import app.entregent.model.decision.Snapshot.Occasion;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.schema.tables.records.SnapshotRecord;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The marks in the history of the maps. */
public final class SnapshotStore {
  public static final Topic SNAPSHOTS = Topic.of(SNAPSHOT);

  /** Marks this moment for one map. */
  public long add(Transaction tx, long decisionId, String name) {
    return add(tx, Optional.of(decisionId), name, tx.now(), Occasion.HAND);
  }

  /** Marks the moment before an import for all maps. */
  public long addBeforeImport(Transaction tx) {
    return add(tx, Optional.empty(), "", tx.now().minusMillis(1), Occasion.IMPORT);
  }

  public void delete(Transaction tx, long id) {
    tx.delete(SNAPSHOT, id);
  }

  /** The marks that count for a map, the oldest first. */
  public List<Snapshot> of(Reader reader, long decisionId) {
    return reader
        .sql()
        .selectFrom(SNAPSHOT)
        .where(SNAPSHOT.DECISION_ID.eq(decisionId).or(SNAPSHOT.DECISION_ID.isNull()))
        .orderBy(SNAPSHOT.TAKEN_AT, SNAPSHOT.ID)
        .fetch(
            row ->
                new Snapshot(
                    row.getId(),
                    Optional.ofNullable(row.getDecisionId()),
                    row.getName(),
                    row.getTakenAt(),
                    Occasion.valueOf(row.getOccasion())));
  }

  private static long add(
      Transaction tx, Optional<Long> decisionId, String name, Instant at, Occasion occasion) {
    SnapshotRecord row = new SnapshotRecord();
    decisionId.ifPresent(row::setDecisionId);
    row.setName(name);
    row.setTakenAt(at);
    row.setOccasion(occasion.name());
    return tx.insert(row);
  }
}
