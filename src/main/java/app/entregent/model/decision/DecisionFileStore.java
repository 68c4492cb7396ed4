package app.entregent.model.decision;

import static app.entregent.workspace.schema.Tables.DECISION_FILE;
import static app.entregent.workspace.schema.Tables.DECISION_MERGE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;

import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.schema.tables.records.DecisionFileRecord;
import app.entregent.workspace.schema.tables.records.DecisionMergeRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keeps which files of a decision went out and came in. What went out stays known whatever is
 * undone; what came in comes and goes with the change that took it over.
 */
public final class DecisionFileStore {
  public static final Topic WRITTEN = Topic.of(DECISION_FILE);
  public static final Topic MERGED = Topic.of(DECISION_MERGE);

  /** How a file is known here. */
  public enum Way {
    /** It was written here. */
    WRITTEN,
    /** It was taken over here. */
    MERGED,
    /** A file that was taken over here knew it. */
    HEARD_OF
  }

  /**
   * A file that is known.
   *
   * @param content what was in it; empty if it was only heard of
   */
  public record Known(long number, UUID file, Way way, Optional<byte[]> content) {}

  /** The files of a decision that are known, the oldest first. */
  public List<Known> ofDecision(Reader reader, long decisionId) {
    List<Known> known = new ArrayList<>();
    reader
        .sql()
        .selectFrom(DECISION_FILE)
        .where(DECISION_FILE.DECISION_ID.eq(decisionId))
        .forEach(
            row ->
                known.add(
                    new Known(
                        row.getNumber(),
                        row.getFileUid(),
                        Way.WRITTEN,
                        Optional.of(row.getContent()))));
    reader
        .sql()
        .selectFrom(DECISION_MERGE)
        .where(DECISION_MERGE.DECISION_ID.eq(decisionId))
        .forEach(row -> known.add(merged(row, row.getContent())));
    known.sort(Comparator.comparing(Known::number));
    return known;
  }

  private static Known merged(DecisionMergeRecord row, byte @Nullable [] content) {
    return new Known(
        row.getNumber(),
        row.getFileUid(),
        content == null ? Way.HEARD_OF : Way.MERGED,
        Optional.ofNullable(content));
  }

  /** Says that a file was written. */
  public void written(Transaction tx, long decisionId, UUID file, byte[] content) {
    DecisionFileRecord row = new DecisionFileRecord();
    row.setNumber(next(tx));
    row.setDecisionId(decisionId);
    row.setFileUid(file);
    row.setContent(content);
    tx.keepOutside(row, DECISION_FILE.NUMBER);
  }

  /** Says that a file was taken over, and of which others it knew, the oldest first. */
  public void merged(Transaction tx, long decisionId, UUID file, List<UUID> knew, byte[] content) {
    Set<UUID> there =
        Set.copyOf(ofDecision(tx, decisionId).stream().map(Known::file).distinct().toList());
    long number = next(tx);
    List<DecisionMergeRecord> rows = new ArrayList<>();
    for (UUID one : knew.stream().distinct().toList()) {
      if (!there.contains(one) && !one.equals(file)) {
        rows.add(row(number++, decisionId, one));
      }
    }
    DecisionMergeRecord own = row(number, decisionId, file);
    own.setContent(content);
    rows.add(own);
    tx.insertAll(rows);
  }

  private static DecisionMergeRecord row(long number, long decisionId, UUID file) {
    DecisionMergeRecord row = new DecisionMergeRecord();
    row.setNumber(number);
    row.setDecisionId(decisionId);
    row.setFileUid(file);
    return row;
  }

  /** Forgets the files of a decision that is about to be deleted. */
  static void forget(Transaction tx, long decisionId) {
    tx.eraseOutside(DECISION_FILE, DECISION_FILE.NUMBER, DECISION_FILE.DECISION_ID.eq(decisionId));
    tx.deleteAll(
        DECISION_MERGE,
        tx.sql()
            .select(DECISION_MERGE.ID)
            .from(DECISION_MERGE)
            .where(DECISION_MERGE.DECISION_ID.eq(decisionId))
            .fetch(DECISION_MERGE.ID));
  }

  private static long next(Transaction tx) {
    Long written =
        tx.sql()
            .select(coalesce(max(DECISION_FILE.NUMBER), 0L))
            .from(DECISION_FILE)
            .fetchSingle()
            .value1();
    Long merged =
        tx.sql()
            .select(coalesce(max(DECISION_MERGE.NUMBER), 0L))
            .from(DECISION_MERGE)
            .fetchSingle()
            .value1();
    return Math.max(written, merged) + 1;
  }
}
