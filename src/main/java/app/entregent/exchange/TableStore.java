package app.entregent.exchange;

import static app.entregent.workspace.schema.Tables.ATTACHED_BYTES;
import static app.entregent.workspace.schema.Tables.CHANGE;
import static app.entregent.workspace.schema.Tables.COUNTER;
import static app.entregent.workspace.schema.Tables.ENTRY;
import static app.entregent.workspace.schema.Tables.SEARCH_SECRET;

import app.entregent.workspace.Reader;
import app.entregent.workspace.schema.DefaultSchema;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.UniqueKey;

/** Reads whole tables as they are, page by page where they can be long. */
final class TableStore {
  private static final int PAGE = 1_000;

  /**
   * What the program keeps for itself: the journal with what was before, the last number of each
   * kind, the key of the search, and the bytes of attached files, which leave as files.
   */
  private static final Set<Table<?>> LEFT_OUT =
      Set.of(CHANGE, ENTRY, COUNTER, SEARCH_SECRET, ATTACHED_BYTES);

  /** All tables that hold something of the seller's, by name. */
  List<Table<?>> tables() {
    return DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
        .filter(table -> !LEFT_OUT.contains(table))
        .<Table<?>>map(table -> table)
        .sorted(Comparator.comparing(Table::getName))
        .toList();
  }

  /** Tells of each row, in the order of its key. */
  void rows(Reader reader, Table<?> table, Consumer<Record> told) {
    List<Field<?>> key = key(table);
    if (key.size() != 1 || key.getFirst().getType() != Long.class) {
      reader.sql().selectFrom(table).orderBy(key).forEach(told);
      return;
    }
    Field<Long> id = key.getFirst().coerce(Long.class);
    long last = Long.MIN_VALUE;
    for (; ; ) {
      List<? extends Record> page =
          reader.sql().selectFrom(table).where(id.gt(last)).orderBy(id).limit(PAGE).fetch();
      page.forEach(told);
      if (page.size() < PAGE) {
        return;
      }
      last = page.getLast().get(id);
    }
  }

  private static List<Field<?>> key(Table<?> table) {
    UniqueKey<?> key = table.getPrimaryKey();
    return key == null ? List.of() : List.copyOf(key.getFields());
  }
}
