package app.entregent.workspace;

import static app.entregent.workspace.schema.Tables.ATTACHED_BYTES;
import static app.entregent.workspace.schema.Tables.CHANGE;
import static app.entregent.workspace.schema.Tables.ENTRY;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * An erasure while it happens. Rows are deleted without a trace: what the journal still holds of
 * them goes too. Since nothing before can be taken back afterwards, the journal keeps only what the
 * past of other maps needs.
 */
public final class Erasing {
  private final Transaction tx;
  private final DSLContext sql;
  private final Set<Long> erased = new HashSet<>();
  private final Set<Long> decisions = new HashSet<>();

  private Erasing(Transaction tx, DSLContext sql) {
    this.tx = tx;
    this.sql = sql;
  }

  static <T> T in(Transaction tx, DSLContext sql, Counters counters, Function<Erasing, T> work) {
    Erasing erasing = new Erasing(tx, sql);
    T value = work.apply(erasing);
    if (tx.hasWritten()) {
      erasing.cleanJournal();
      erasing.dropBytes();
      erasing.mark(counters);
    }
    return value;
  }

  /** What the workspace holds now. */
  public Reader reader() {
    return tx;
  }

  /** Deletes rows of a table; what refers to them must be gone before. */
  public void erase(Table<?> table, Collection<Long> ids) {
    Field<Long> id = Objects.requireNonNull(table.field("ID", Long.class));
    for (List<Long> some : Ids.inParts(ids)) {
      var _ = sql.deleteFrom(table).where(id.in(some)).execute();
    }
    erased.addAll(ids);
    if (table.getName().equals("DECISION")) {
      decisions.addAll(ids);
    }
    tx.gone(table, ids);
  }

  /** Deletes the rows of a table without ids of its own that belong to these. */
  public void erase(Table<?> table, Field<Long> owner, Collection<Long> ids) {
    for (List<Long> some : Ids.inParts(ids)) {
      var _ = sql.deleteFrom(table).where(owner.in(some)).execute();
    }
  }

  /** Lets rows that stay refer to nothing where they referred to these. */
  public void loosen(Table<?> table, Field<Long> reference, Collection<Long> ids) {
    for (List<Long> some : Ids.inParts(ids)) {
      var _ =
          sql.update(table)
              .set(reference, DSL.castNull(reference))
              .where(reference.in(some))
              .execute();
    }
  }

  /** The past of other maps stays, without the rows that are gone or refer to such. */
  private void cleanJournal() {
    var _ =
        sql.deleteFrom(ENTRY).where(ENTRY.SCOPE.isNull().or(ENTRY.SCOPE.in(decisions))).execute();
    List<Long> kept =
        sql.select(ENTRY.SEQ).from(ENTRY).where(ENTRY.BEFORE_IMAGE.isNotNull()).fetch(ENTRY.SEQ);
    kept.forEach(this::clean);
  }

  /** The numbers of rows are taken from one row of numbers, so a number says which row is meant. */
  private void clean(long seq) {
    byte[] image =
        sql.select(ENTRY.BEFORE_IMAGE).from(ENTRY).where(ENTRY.SEQ.eq(seq)).fetchSingle().value1();
    byte[] left = RowImages.without(image, erased);
    if (left.length == 0) {
      var _ = sql.deleteFrom(ENTRY).where(ENTRY.SEQ.eq(seq)).execute();
    } else if (!Arrays.equals(left, image)) {
      var _ = sql.update(ENTRY).set(ENTRY.BEFORE_IMAGE, left).where(ENTRY.SEQ.eq(seq)).execute();
    }
  }

  private void dropBytes() {
    var _ = sql.deleteFrom(ATTACHED_BYTES).where(LeftBytes.unnamed(sql)).execute();
  }

  /** A gap in the numbers tells whoever follows the journal that it can't any more. */
  private void mark(Counters counters) {
    var _ = counters.takeEntry();
    var _ =
        sql.insertInto(ENTRY)
            .set(ENTRY.SEQ, counters.takeEntry())
            .set(ENTRY.CHANGE_ID, tx.change())
            .set(ENTRY.TAB, CHANGE.getName())
            .set(ENTRY.OP, "I")
            .set(ENTRY.FIRST_ID, tx.change())
            .set(ENTRY.LAST_ID, tx.change())
            .execute();
  }
}
