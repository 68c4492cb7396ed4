package app.entregent.workspace;

import app.entregent.workspace.Journal.Operation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
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
  private final Map<String, List<Entry>> oldestFirst;

  Rewind(List<PastStep> steps, List<Entry> oldestFirst) {
    this.steps = List.copyOf(steps);
    this.oldestFirst = oldestFirst.stream().collect(Collectors.groupingBy(Entry::table));
  }

  /** Reads the history of a scope. */
  public static Rewind of(Reader reader, long scope) {
    return Journal.past(reader.sql(), scope);
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
    Set<Long> told = new HashSet<>();
    for (Entry entry : oldestFirst.getOrDefault(table.getName(), List.of())) {
      if (entry.change() > change) {
        takeBack(table, rows, told, entry);
      }
    }
    return new ArrayList<>(rows.values());
  }

  /** The oldest entry after a moment says what a row was then; later ones need not be opened. */
  private static <R extends TableRecord<R>> void takeBack(
      Table<R> table, TreeMap<Long, R> rows, Set<Long> told, Entry entry) {
    byte[] image = entry.image();
    if (entry.operation() == Operation.INSERTED) {
      LongStream.rangeClosed(entry.firstId(), entry.lastId())
          .filter(told::add)
          .forEach(rows::remove);
    } else if (image != null
        && !(entry.firstId() == entry.lastId() && told.contains(entry.firstId()))) {
      for (R row : RowImages.unpack(table, image)) {
        if (told.add(Transaction.id(row))) {
          rows.put(Transaction.id(row), row);
        }
      }
    }
  }
}
