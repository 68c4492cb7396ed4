package app.entregent.workspace;

import app.entregent.workspace.Journal.Operation;
import app.entregent.workspace.schema.DefaultSchema;
import app.entregent.workspace.schema.tables.records.EntryRecord;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import org.jooq.Table;
import org.jooq.TableRecord;

/** Takes back what one change did, entry by entry, the newest first. */
final class TakingBack {
  private final Journal journal;
  private final Transaction transaction;
  private final Progress progress;
  private long total;
  private long done;

  TakingBack(Journal journal, Transaction transaction, Progress progress) {
    this.journal = journal;
    this.transaction = transaction;
    this.progress = progress;
  }

  /**
   * Writes the opposite of every entry of the change.
   *
   * @throws CancellationException if that is wished; what is written by then is to be rolled back
   */
  void run(long change) {
    List<Journal.Extent> entries = journal.entriesNewestFirst(change);
    total = entries.stream().mapToLong(Journal.Extent::rows).sum();
    for (Journal.Extent extent : entries) {
      EntryRecord entry = journal.entry(extent.seq());
      transaction.inScope(scope(entry));
      takeBack(entry, extent.rows());
    }
  }

  private static OptionalLong scope(EntryRecord entry) {
    Long scope = entry.getScope();
    return scope == null ? OptionalLong.empty() : OptionalLong.of(scope);
  }

  private void takeBack(EntryRecord entry, long rows) {
    Table<?> table = DefaultSchema.DEFAULT_SCHEMA.getTable(entry.getTab());
    if (table == null) {
      throw new IllegalStateException("The journal names an unknown table: " + entry.getTab());
    }
    takeBackRows(entry, table, rows);
  }

  @SuppressWarnings("unchecked") // Every table of the schema has records of its own type.
  private <R extends TableRecord<R>> void takeBackRows(
      EntryRecord entry, Table<?> anyTable, long rows) {
    Table<R> table = (Table<R>) anyTable;
    switch (Operation.of(entry.getOp())) {
      case INSERTED ->
          transaction.deleteRange(table, entry.getFirstId(), entry.getLastId(), this::step);
      case UPDATED -> {
        transaction.updateAll(RowImages.unpack(table, entry.getBeforeImage()));
        step(rows);
      }
      case DELETED -> {
        transaction.restore(RowImages.unpack(table, entry.getBeforeImage()));
        step(rows);
      }
    }
  }

  private void step(long rows) {
    done += rows;
    progress.at(done, total);
    if (progress.endWished()) {
      throw new CancellationException("Taking back was ended");
    }
  }
}
