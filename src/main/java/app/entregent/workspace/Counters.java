package app.entregent.workspace;

import static app.entregent.workspace.schema.Tables.COUNTER;

import org.jooq.DSLContext;

/** The next numbers of rows, changes and journal entries. Only the writer takes from them. */
final class Counters {
  private long row;
  private long change;
  private long entry;

  Counters(DSLContext sql) {
    load(sql);
  }

  /** Takes a block of row numbers, one after the other, and returns the first. */
  long takeRows(int count) {
    long first = row;
    row += count;
    return first;
  }

  long takeChange() {
    return change++;
  }

  long takeEntry() {
    return entry++;
  }

  /** Takes the numbers again from the file, after a transaction that was given up. */
  void load(DSLContext sql) {
    row = next(sql, "row");
    change = next(sql, "change");
    entry = next(sql, "entry");
  }

  /** Writes the numbers as part of the transaction that took them. */
  void save(DSLContext sql) {
    save(sql, "row", row);
    save(sql, "change", change);
    save(sql, "entry", entry);
  }

  private static long next(DSLContext sql, String name) {
    return sql.select(COUNTER.NEXT_ID)
        .from(COUNTER)
        .where(COUNTER.NAME.eq(name))
        .fetchSingle(COUNTER.NEXT_ID);
  }

  private static void save(DSLContext sql, String name, long next) {
    sql.update(COUNTER).set(COUNTER.NEXT_ID, next).where(COUNTER.NAME.eq(name)).execute();
  }
}
