package app.entregent.workspace;

import static app.entregent.workspace.schema.Tables.CHANGE;
import static app.entregent.workspace.schema.Tables.ENTRY;
import static org.jooq.impl.DSL.max;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jooq.DSLContext;

/**
 * One consistent view of the workspace, for stores. Valid only while the function that got it runs.
 */
public sealed class Reader permits Transaction {
  private final DSLContext reads;

  Reader(DSLContext reads) {
    this.reads = reads;
  }

  /**
   * The number of the newest change. What was worked out before is still true as long as it is the
   * same. To be asked before the first write of a transaction, which takes a number of its own.
   */
  public final long lastChange() {
    Long newest = reads.select(max(CHANGE.ID)).from(CHANGE).fetchOne(0, Long.class);
    return newest == null ? 0 : newest;
  }

  /** The number of the newest entry of the journal; 0 as long as nothing was ever written. */
  public final long lastEntry() {
    Long newest = reads.select(max(ENTRY.SEQ)).from(ENTRY).fetchOne(0, Long.class);
    return newest == null ? 0 : newest;
  }

  /**
   * Which rows were written, changed or removed after an entry of the journal; rows between the
   * first and the last of an answer may be others. Empty if the journal does not know that any
   * more.
   */
  public final Optional<List<TouchedRows>> touchedSince(long entry) {
    long last = lastEntry();
    List<TouchedRows> touched =
        reads
            .select(ENTRY.TAB, ENTRY.FIRST_ID, ENTRY.LAST_ID)
            .from(ENTRY)
            .where(ENTRY.SEQ.gt(entry))
            .fetch(
                row ->
                    new TouchedRows(
                        new Topic(row.value1().toLowerCase(Locale.ROOT)),
                        row.value2(),
                        row.value3()));
    return touched.size() == last - entry ? Optional.of(touched) : Optional.empty();
  }

  /** For stores only: queries. Whatever is no query is refused. */
  public final DSLContext sql() {
    return reads;
  }
}
