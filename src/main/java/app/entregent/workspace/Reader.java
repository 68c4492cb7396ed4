package app.entregent.workspace;

import org.jooq.DSLContext;

/**
 * One consistent view of the workspace, for stores. Valid only while the function that got it runs.
 */
public sealed class Reader permits Transaction {
  private final DSLContext reads;

  Reader(DSLContext reads) {
    this.reads = reads;
  }

  /** For stores only: queries. Whatever is no query is refused. */
  public final DSLContext sql() {
    return reads;
  }
}
