package app.entregent.workspace;

import app.entregent.workspace.Journal.Operation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.jooq.Table;
import org.jooq.TableRecord;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one scope as they were: the entries of its journal are read once, and taken back in
 * memory from the rows of today to any moment. Nothing is written.
 */
public final class Rewind {
  /** An entry as it is kept, the image unpacked only when it is needed. */
  record Entry(
      long change,
      Operation operation,
      String table,
      long firstId,
      long lastId,
      byte @Nullable [] image) {}

  private final List<PastStep> steps;
  private final List<Entry> newestFirst;

  Rewind(List<PastStep> steps, List<Entry> newestFirst) {
    this.steps = List.copyOf(steps);
    this.newestFirst = List.copyOf(newestFirst);
  }

  /** Reads the history of a scope. */
  public static Rewind of(Reader reader, long scope) {
    return new Rewind(
        Journal.steps(reader.sql(), scope), Journal.entriesOfScope(reader.sql(), scope));
  }

  /** The changes of this scope, the oldest first. */
  public List<PastStep> steps() {
    return steps;
  }

  /**
   * The rows of a table as they were after a change, by their ids.
   *
   * @param now the rows of the scope as they are now
   * @param change the number of the change after which it was so; 0 is before the first
   */
  public <R extends TableRecord<R>> List<R> rows(Table<R> table, Collection<R> now, long change) {
    TreeMap<Long, R> rows = new TreeMap<>();
    now.forEach(row -> rows.put(Transaction.id(row), row));
    for (Entry entry : newestFirst) {
      if (entry.change() <= change) {
        break;
      }
      if (entry.table().equals(table.getName())) {
        takeBack(table, rows, entry);
      }
    }
    return new ArrayList<>(rows.values());
  }

  private static <R extends TableRecord<R>> void takeBack(
      Table<R> table, TreeMap<Long, R> rows, Entry entry) {
    byte[] image = entry.image();
    if (entry.operation() == Operation.INSERTED) {
      rows.subMap(entry.firstId(), true, entry.lastId(), true).clear();
    } else if (image != null) {
      RowImages.unpack(table, image).forEach(row -> rows.put(Transaction.id(row), row));
    }
  }
}
