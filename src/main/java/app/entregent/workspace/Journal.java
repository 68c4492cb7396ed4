package app.entregent.workspace;

import static app.entregent.workspace.schema.Tables.CHANGE;
import static app.entregent.workspace.schema.Tables.ENTRY;

import app.entregent.workspace.schema.tables.records.EntryRecord;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record3;
import org.jooq.Table;
import org.jooq.TableRecord;
import org.jspecify.annotations.Nullable;

/**
 * What every change did, kept with the rows as they were before it. An insert keeps a range of ids
 * and no image: the row itself, or a later entry, says what it was.
 */
final class Journal {
  /** What happened to the rows of an entry. */
  enum Operation {
    INSERTED("I"),
    UPDATED("U"),
    DELETED("D");

    private final String letter;

    Operation(String letter) {
      this.letter = letter;
    }

    static Operation of(String letter) {
      for (Operation operation : values()) {
        if (operation.letter.equals(letter)) {
          return operation;
        }
      }
      throw new IllegalArgumentException(letter);
    }
  }

  /** The label of an erasure, at which undo ends. */
  static final String ERASED = "erasure.change.erased";

  private final DSLContext sql;
  private final Counters counters;

  Journal(DSLContext sql, Counters counters) {
    this.sql = sql;
    this.counters = counters;
  }

  /** Begins a change and returns its number. */
  long begin(Instant at, Label label, OptionalLong undoes) {
    long change = counters.takeChange();
    sql.insertInto(CHANGE)
        .set(CHANGE.ID, change)
        .set(CHANGE.CHANGED_AT, at)
        .set(CHANGE.LABEL_KEY, label.key())
        .set(CHANGE.LABEL_ARGS, label.argsAsText())
        .set(CHANGE.UNDOES, undoes.isPresent() ? Long.valueOf(undoes.getAsLong()) : null)
        .set(CHANGE.SCHEMA_VERSION, Database.SCHEMA_VERSION)
        .execute();
    return change;
  }

  void inserted(long change, Table<?> table, long firstId, long lastId, OptionalLong scope) {
    write(change, table, Operation.INSERTED, firstId, lastId, scope, null);
  }

  /** Keeps rows as they were; they come in ascending order of their ids, at most an image full. */
  void kept(
      long change,
      Operation operation,
      Table<?> table,
      List<? extends TableRecord<?>> rows,
      OptionalLong scope) {
    write(
        change,
        table,
        operation,
        Transaction.id(rows.getFirst()),
        Transaction.id(rows.getLast()),
        scope,
        RowImages.pack(table, rows));
  }

  private void write(
      long change,
      Table<?> table,
      Operation operation,
      long firstId,
      long lastId,
      OptionalLong scope,
      byte @Nullable [] image) {
    sql.insertInto(ENTRY)
        .set(ENTRY.SEQ, counters.takeEntry())
        .set(ENTRY.CHANGE_ID, change)
        .set(ENTRY.TAB, table.getName())
        .set(ENTRY.OP, operation.letter)
        .set(ENTRY.FIRST_ID, firstId)
        .set(ENTRY.LAST_ID, lastId)
        .set(ENTRY.SCOPE, scope.isPresent() ? Long.valueOf(scope.getAsLong()) : null)
        .set(ENTRY.BEFORE_IMAGE, image)
        .execute();
  }

  /**
   * One entry and how many rows it is about.
   *
   * @param rows at most; the ids of rows that were changed or deleted may have gaps
   */
  record Extent(long seq, long rows) {}

  /** The entries of a change, the newest first. */
  List<Extent> entriesNewestFirst(long change) {
    return sql.select(ENTRY.SEQ, ENTRY.OP, ENTRY.FIRST_ID, ENTRY.LAST_ID)
        .from(ENTRY)
        .where(ENTRY.CHANGE_ID.eq(change))
        .orderBy(ENTRY.SEQ.desc())
        .fetch(row -> extent(row.value1(), Operation.of(row.value2()), row.value3(), row.value4()));
  }

  private static Extent extent(long seq, Operation operation, long firstId, long lastId) {
    long range = lastId - firstId + 1;
    return new Extent(
        seq, operation == Operation.INSERTED ? range : Math.min(range, RowImages.ROWS));
  }

  EntryRecord entry(long seq) {
    return sql.selectFrom(ENTRY).where(ENTRY.SEQ.eq(seq)).fetchSingle();
  }

  /** The label of a change; an undo or redo carries the label of what it undid. */
  Label label(long change) {
    return sql.select(CHANGE.LABEL_KEY, CHANGE.LABEL_ARGS)
        .from(CHANGE)
        .where(CHANGE.ID.eq(change))
        .fetchSingle(row -> Label.fromText(row.value1(), row.value2()));
  }

  /** The newest changes, the newest first. */
  static List<PastChange> newest(DSLContext sql, int limit) {
    var undone = CHANGE.as("undone");
    return sql.select(
            CHANGE.CHANGED_AT, CHANGE.LABEL_KEY, CHANGE.LABEL_ARGS, CHANGE.UNDOES, undone.UNDOES)
        .from(CHANGE)
        .leftJoin(undone)
        .on(undone.ID.eq(CHANGE.UNDOES))
        .orderBy(CHANGE.ID.desc())
        .limit(limit)
        .fetch(
            row ->
                new PastChange(
                    row.value1(),
                    kind(
                        Optional.ofNullable(row.value4()).isPresent(),
                        Optional.ofNullable(row.value5()).isPresent()),
                    Label.fromText(row.value2(), row.value3())));
  }

  /**
   * The changes of a scope and its entries that can still be taken back, the oldest first. Both are
   * read in one pass over the entries of the scope, each with its change: twice would take twice as
   * long, and from the changes to their entries the database would look at every change there is.
   * They are sorted here, since asked for in order it would go through the whole journal.
   */
  static Rewind past(DSLContext sql, long scope) {
    var undone = CHANGE.as("undone");
    SortedMap<Long, PastStep> steps = new TreeMap<>();
    SortedMap<Long, Rewind.Entry> entries = new TreeMap<>();
    sql.select(
            ENTRY.SEQ,
            CHANGE.ID,
            ENTRY.OP,
            ENTRY.TAB,
            ENTRY.FIRST_ID,
            ENTRY.LAST_ID,
            ENTRY.BEFORE_IMAGE,
            CHANGE.CHANGED_AT,
            CHANGE.LABEL_KEY,
            CHANGE.LABEL_ARGS,
            CHANGE.UNDOES,
            undone.UNDOES)
        .from(ENTRY)
        .join(CHANGE)
        .on(CHANGE.ID.eq(ENTRY.CHANGE_ID))
        .leftJoin(undone)
        .on(undone.ID.eq(CHANGE.UNDOES))
        .where(ENTRY.SCOPE.eq(scope), isOfThisShape())
        .forEach(
            row -> {
              entries.put(
                  row.value1(),
                  new Rewind.Entry(
                      row.value2(),
                      Operation.of(row.value3()),
                      row.value4(),
                      row.value5(),
                      row.value6(),
                      row.value7()));
              steps.computeIfAbsent(
                  row.value2(),
                  id ->
                      new PastStep(
                          id,
                          new PastChange(
                              row.value8(),
                              kind(
                                  Optional.ofNullable(row.value11()).isPresent(),
                                  Optional.ofNullable(row.value12()).isPresent()),
                              Label.fromText(row.value9(), row.value10()))));
            });
    return new Rewind(List.copyOf(steps.values()), List.copyOf(entries.values()));
  }

  /** What takes back a taking back brings back. */
  private static PastChange.Kind kind(boolean undoes, boolean undoesAnUndo) {
    if (!undoes) {
      return PastChange.Kind.DONE;
    }
    return undoesAnUndo ? PastChange.Kind.REDONE : PastChange.Kind.UNDONE;
  }

  /** Whether the images of a change hold the columns that the tables have now. */
  private static Condition isOfThisShape() {
    return CHANGE.SCHEMA_VERSION.cast(Integer.class).ge(Database.UNDO_HORIZON);
  }

  /** Tells a new stack all that happened so far and can still be taken back. */
  UndoStack replay() {
    UndoStack stack = new UndoStack();
    try (var changes =
        sql.select(CHANGE.ID, CHANGE.UNDOES, CHANGE.LABEL_KEY)
            .from(CHANGE)
            .where(isOfThisShape())
            .orderBy(CHANGE.ID)
            .fetchLazy()) {
      for (Record3<Long, Long, String> change : changes) {
        if (change.value3().equals(ERASED)) {
          stack.end();
          continue;
        }
        Long undoes = change.value2();
        stack.told(
            change.value1(), undoes == null ? OptionalLong.empty() : OptionalLong.of(undoes));
      }
    }
    return stack;
  }
}
