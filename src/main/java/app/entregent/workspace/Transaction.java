package app.entregent.workspace;

import static app.entregent.workspace.schema.Tables.ATTACHED_BYTES;

import app.entregent.workspace.Journal.Operation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.jooq.BatchBindStep;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.TableRecord;
import org.jspecify.annotations.Nullable;

/**
 * One change while it happens: the four verbs by which stores write, and the queries of a {@link
 * Reader}, which see what the change wrote so far.
 */
public final class Transaction extends Reader {
  private static final int BATCH = 1_000;

  /** Rows that are made at a time. */
  private static final int BLOCK = 5_000;

  private final DSLContext sql;
  private final Journal journal;
  private final Counters counters;
  private final Supplier<Long> change;
  private OptionalLong scope;
  private final Instant now;
  private final LocalDate today;
  private final Supplier<UUID> uids;
  private final Map<Topic, Set<Long>> touched = new HashMap<>();

  Transaction(
      Database database,
      Journal journal,
      Counters counters,
      Supplier<Long> change,
      OptionalLong scope,
      Instant now,
      LocalDate today,
      Supplier<UUID> uids) {
    super(database.writerReads());
    this.sql = database.writer();
    this.journal = journal;
    this.counters = counters;
    this.change = change;
    this.scope = scope;
    this.now = now;
    this.today = today;
    this.uids = uids;
  }

  /** The moment of this change. */
  public Instant now() {
    return now;
  }

  /** The day of this change where the user is. */
  public LocalDate today() {
    return today;
  }

  /** Whether anything was written so far. */
  public boolean hasWritten() {
    return !touched.isEmpty();
  }

  /** Writes a new row; its id, and its uid where the table has one and none is set, are given. */
  public <R extends TableRecord<R>> long insert(R row) {
    return insertAll(List.of(row));
  }

  /**
   * Writes new rows of one table with ids one after the other.
   *
   * @return the id of the first; of none, 0
   */
  public <R extends TableRecord<R>> long insertAll(List<R> rows) {
    if (rows.isEmpty()) {
      return 0;
    }
    long first = counters.takeRows(rows.size());
    long id = first;
    for (R row : rows) {
      row.set(idOf(row.getTable()), id++);
      giveUid(row);
    }
    write(rows);
    return first;
  }

  /**
   * Makes and writes a row for each thing, block by block, so that not all rows are in memory.
   *
   * @return the id of each row
   */
  public <T, R extends TableRecord<R>> List<Long> insertEach(List<T> things, Function<T, R> maker) {
    List<Long> ids = new ArrayList<>(things.size());
    for (int from = 0; from < things.size(); from += BLOCK) {
      List<R> rows =
          things.subList(from, Math.min(things.size(), from + BLOCK)).stream().map(maker).toList();
      long first = insertAll(rows);
      for (int i = 0; i < rows.size(); i++) {
        ids.add(first + i);
      }
    }
    return ids;
  }

  /** Writes the values that are set in this record to the row of its id. */
  public <R extends TableRecord<R>> void update(R row) {
    updateAll(List.of(row));
  }

  /** Writes the values that are set in these records to the rows of their ids. */
  public <R extends TableRecord<R>> void updateAll(List<R> rows) {
    List<R> sorted = rows.stream().sorted(Comparator.comparing(Transaction::id)).toList();
    for (int from = 0; from < sorted.size(); from += RowImages.ROWS) {
      updateSome(sorted.subList(from, Math.min(sorted.size(), from + RowImages.ROWS)));
    }
  }

  /** Deletes a row. */
  public <R extends TableRecord<R>> void delete(Table<R> table, long id) {
    deleteAll(table, List.of(id));
  }

  /** Deletes rows. What refers to them must be gone before. */
  public <R extends TableRecord<R>> void deleteAll(Table<R> table, Collection<Long> ids) {
    List<Long> sorted = ids.stream().sorted().toList();
    for (int from = 0; from < sorted.size(); from += RowImages.ROWS) {
      List<Long> some = sorted.subList(from, Math.min(sorted.size(), from + RowImages.ROWS));
      List<R> before = current(table, some);
      if (!before.isEmpty()) {
        journal.kept(change.get(), Operation.DELETED, table, before, scope);
        sql.deleteFrom(table).where(idOf(table).in(some)).execute();
        touch(table, before);
      }
    }
  }

  /**
   * Keeps the bytes of a file once, under what they are. They have no place in the journal: rows
   * that name them come and go with undo, and find them again.
   *
   * @param sha256 the SHA-256 of the bytes
   */
  public void keepBytes(byte[] sha256, byte[] bytes) {
    boolean there =
        sql.fetchExists(
            sql.selectOne().from(ATTACHED_BYTES).where(ATTACHED_BYTES.SHA256.eq(sha256)));
    if (!there) {
      sql.insertInto(ATTACHED_BYTES)
          .set(ATTACHED_BYTES.SHA256, sha256)
          .set(ATTACHED_BYTES.BYTES, bytes)
          .execute();
    }
  }

  /**
   * Writes a row of a table without ids, in place of the one with the same key. It has no place in
   * the journal: no undo takes it back.
   *
   * @param key the person or thing of which there is one row
   */
  public <R extends TableRecord<R>> void keepOutside(R row, TableField<R, Long> key) {
    long subject = row.get(key);
    sql.deleteFrom(row.getTable()).where(key.eq(subject)).execute();
    sql.insertInto(row.getTable()).set(row).execute();
    touched.computeIfAbsent(Topic.of(row.getTable()), topic -> new HashSet<>()).add(subject);
  }

  /** Erases rows of a table without ids. No undo brings them back. */
  public <R extends TableRecord<R>> void eraseOutside(
      Table<R> table, TableField<R, Long> key, Condition which) {
    Set<Long> gone = sql.select(key).from(table).where(which).fetchSet(key);
    if (!gone.isEmpty()) {
      sql.deleteFrom(table).where(key.in(gone)).execute();
      touched.computeIfAbsent(Topic.of(table), topic -> new HashSet<>()).addAll(gone);
    }
  }

  /** The number of this change. */
  long change() {
    return change.get();
  }

  /** Tells that rows are gone which the journal does not keep. */
  void gone(Table<?> table, Collection<Long> ids) {
    Set<Long> told = touched.computeIfAbsent(Topic.of(table), topic -> new HashSet<>());
    ids.stream().limit(ChangeNotice.MANY + 1L - told.size()).forEach(told::add);
  }

  Map<Topic, Set<Long>> touched() {
    return touched;
  }

  /** Writes rows with the ids that they have: an undo brings them back. */
  <R extends TableRecord<R>> void restore(List<R> rows) {
    int from = 0;
    for (int to = 1; to <= rows.size(); to++) {
      if (to == rows.size() || id(rows.get(to)) != id(rows.get(to - 1)) + 1) {
        write(rows.subList(from, to));
        from = to;
      }
    }
  }

  /**
   * What is written from now on belongs to the history of this decision, which was not there when
   * the change began.
   */
  public void inDecision(long decisionId) {
    scope = OptionalLong.of(decisionId);
  }

  /** What is written from now on belongs to this scope: that of what an undo takes back. */
  void inScope(OptionalLong wanted) {
    scope = wanted;
  }

  /**
   * Deletes a block of rows that a change inserted: an undo takes it back.
   *
   * @param step told after every few hundred rows how many they were
   */
  <R extends TableRecord<R>> void deleteRange(
      Table<R> table, long firstId, long lastId, LongConsumer step) {
    for (long to = lastId; to >= firstId; to -= RowImages.ROWS) {
      long from = Math.max(firstId, to - RowImages.ROWS + 1);
      deleteAll(
          table,
          sql.select(idOf(table))
              .from(table)
              .where(idOf(table).between(from, to))
              .fetch(idOf(table)));
      step.accept(to - from + 1);
    }
  }

  private <R extends TableRecord<R>> void updateSome(List<R> rows) {
    Table<R> table = rows.getFirst().getTable();
    Map<Long, R> before = new HashMap<>();
    for (R row : current(table, rows.stream().map(Transaction::id).toList())) {
      before.put(id(row), row);
    }
    List<R> changed = rows.stream().filter(row -> differs(before.get(id(row)), row)).toList();
    if (changed.isEmpty()) {
      return;
    }
    List<R> images = new ArrayList<>();
    for (R row : changed) {
      images.add(before.get(id(row)));
    }
    journal.kept(change.get(), Operation.UPDATED, table, images, scope);
    for (R row : changed) {
      sql.update(table).set(row).where(idOf(table).eq(id(row))).execute();
    }
    touch(table, changed);
  }

  private static <R extends TableRecord<R>> boolean differs(@Nullable R before, R after) {
    if (before == null) {
      throw new IllegalStateException(
          "No row " + id(after) + " in " + after.getTable().getName() + " to update");
    }
    for (Field<?> field : after.fields()) {
      if (after.touched(field) && !same(before.get(field), after.get(field))) {
        return true;
      }
    }
    return false;
  }

  private static boolean same(@Nullable Object one, @Nullable Object other) {
    return one instanceof byte[] bytes && other instanceof byte[] others
        ? Arrays.equals(bytes, others)
        : Objects.equals(one, other);
  }

  private <R extends TableRecord<R>> List<R> current(Table<R> table, List<Long> ids) {
    return sql.selectFrom(table).where(idOf(table).in(ids)).orderBy(idOf(table)).fetch();
  }

  private <R extends TableRecord<R>> void write(List<R> rows) {
    Table<R> table = rows.getFirst().getTable();
    journal.inserted(change.get(), table, id(rows.getFirst()), id(rows.getLast()), scope);
    if (rows.size() == 1) {
      sql.insertInto(table).set(rows.getFirst()).execute();
    } else {
      for (int from = 0; from < rows.size(); from += BATCH) {
        writeBatches(table, rows.subList(from, Math.min(rows.size(), from + BATCH)));
      }
    }
    touch(table, rows);
  }

  /** One batch for each set of columns that are set, so that the others keep their defaults. */
  private <R extends TableRecord<R>> void writeBatches(Table<R> table, List<R> rows) {
    Map<List<Field<?>>, List<R>> byColumns = new LinkedHashMap<>();
    for (R row : rows) {
      List<Field<?>> columns = Arrays.stream(row.fields()).filter(row::touched).toList();
      byColumns.computeIfAbsent(columns, key -> new ArrayList<>()).add(row);
    }
    byColumns.forEach((columns, same) -> writeBatch(table, columns, same));
  }

  private <R extends TableRecord<R>> void writeBatch(
      Table<R> table, List<Field<?>> columns, List<R> rows) {
    BatchBindStep batch =
        sql.batch(
            sql.insertInto(table).columns(columns).values(new @Nullable Object[columns.size()]));
    for (R row : rows) {
      batch = batch.bind(columns.stream().map(row::get).toArray());
    }
    batch.execute();
  }

  private void giveUid(TableRecord<?> row) {
    Field<UUID> uid = row.field("UID", UUID.class);
    if (uid != null && row.get(uid) == null) {
      row.set(uid, uids.get());
    }
  }

  private void touch(Table<?> table, List<? extends TableRecord<?>> rows) {
    Set<Long> ids = touched.computeIfAbsent(Topic.of(table), topic -> new HashSet<>());
    if (ids.size() <= ChangeNotice.MANY) {
      rows.stream().limit(ChangeNotice.MANY + 1L).map(Transaction::id).forEach(ids::add);
    }
  }

  static long id(TableRecord<?> row) {
    return row.get("ID", Long.class);
  }

  private static Field<Long> idOf(Table<?> table) {
    Field<Long> id = table.field("ID", Long.class);
    if (id == null) {
      throw new IllegalStateException(
          table.getName() + " has no id and so no place in the journal");
    }
    return id;
  }
}
