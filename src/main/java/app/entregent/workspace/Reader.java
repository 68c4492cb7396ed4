package app.entregent.workspace;

import static app.entregent.workspace.schema.Tables.CHANGE;
import static org.jooq.impl.DSL.max;

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

  /** For stores only: queries. Whatever is no query is refused. */
  public final DSLContext sql() {
    return reads;
  }
}
