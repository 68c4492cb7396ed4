package app.entregent.exchange;

import static app.entregent.workspace.schema.Tables.ATTACHED_BYTES;
import static app.entregent.workspace.schema.Tables.CHANGE;
import static app.entregent.workspace.schema.Tables.COUNTER;
import static app.entregent.workspace.schema.Tables.ENTRY;
import static app.entregent.workspace.schema.Tables.SEARCH_SECRET;
import static app.entregent.workspace.schema.Tables.SENSITIVE_FACT;

import app.entregent.model.people.SensitiveStore;
import app.entregent.workspace.Reader;
import app.entregent.workspace.schema.DefaultSchema;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

  private final SensitiveStore sensitive = new SensitiveStore();

  /** What a row holds in one of its columns; nothing where it is unknown. */
  record Cell(String column, Optional<Object> value) {}

  /** The names of all tables that hold something of the seller's, sorted. */
  List<String> names() {
    return DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
        .filter(table -> !LEFT_OUT.contains(table))
        .map(table -> name(table.getName()))
        .sorted()
        .toList();
  }

  /** Tells of each row, in the order of its key; of sensitive facts only while they are allowed. */
  void rows(Reader reader, String name, Consumer<List<Cell>> told) {
    Table<?> table =
        DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
            .filter(one -> name(one.getName()).equals(name))
            .findFirst()
            .orElseThrow();
    if (table.equals(SENSITIVE_FACT) && sensitive.allowedSince(reader).isEmpty()) {
      return;
    }
    List<Field<?>> key = key(table);
    if (key.size() != 1 || key.getFirst().getType() != Long.class) {
      reader.sql().selectFrom(table).orderBy(key).forEach(row -> told.accept(cells(row)));
      return;
    }
    Field<Long> id = key.getFirst().coerce(Long.class);
    long last = Long.MIN_VALUE;
    for (; ; ) {
      List<? extends Record> page =
          reader.sql().selectFrom(table).where(id.gt(last)).orderBy(id).limit(PAGE).fetch();
      page.forEach(row -> told.accept(cells(row)));
      if (page.size() < PAGE) {
        return;
      }
      last = page.getLast().get(id);
    }
  }

  private static List<Cell> cells(Record row) {
    return Arrays.stream(row.fields())
        .map(field -> new Cell(name(field.getName()), Optional.ofNullable(row.get(field))))
        .toList();
  }

  private static String name(String sql) {
    return sql.toLowerCase(Locale.ROOT);
  }

  private static List<Field<?>> key(Table<?> table) {
    UniqueKey<?> key = table.getPrimaryKey();
    return key == null ? List.of() : List.copyOf(key.getFields());
  }
}
