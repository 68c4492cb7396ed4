package app.entregent.erasure;

import static app.entregent.workspace.schema.Tables.ACCOUNT;
import static app.entregent.workspace.schema.Tables.CHANGE;
import static app.entregent.workspace.schema.Tables.COUNTER;
import static app.entregent.workspace.schema.Tables.ENTRY;
import static app.entregent.workspace.schema.Tables.INTRODUCTION;
import static app.entregent.workspace.schema.Tables.NEXT_ACTION;
import static app.entregent.workspace.schema.Tables.SEARCH_SECRET;

import app.entregent.workspace.Erasing;
import app.entregent.workspace.Ids;
import app.entregent.workspace.Reader;
import app.entregent.workspace.schema.DefaultSchema;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Table;

/**
 * Follows who refers to what. All rows take their numbers from one counter, so a number in a column
 * whose name ends in {@code _id} says which row is meant, whatever the table.
 */
final class ErasureStore {
  private static final Set<Table<?>> NOT_THE_USERS = Set.of(CHANGE, ENTRY, COUNTER, SEARCH_SECRET);

  /** Where a row stays and only no longer says what it followed from. */
  private static final Set<Field<Long>> LOOSENED =
      Set.of(INTRODUCTION.ACTION_ID, NEXT_ACTION.FOLLOWS_ID);

  /** The rows of each table that go with these. */
  Map<Table<?>, Set<Long>> closure(Reader reader, Set<Long> roots) {
    Map<Table<?>, Set<Long>> found = new HashMap<>();
    Set<Long> all = new HashSet<>(roots);
    for (Table<?> table : withIds()) {
      add(found, table, select(reader, table, id(table), roots));
    }
    Set<Long> fresh = all;
    while (!fresh.isEmpty()) {
      Set<Long> next = new HashSet<>();
      for (Table<?> table : withIds()) {
        for (Field<Long> reference : references(table)) {
          Set<Long> rows = select(reader, table, reference, fresh);
          rows.removeAll(all);
          add(found, table, rows);
          next.addAll(rows);
        }
      }
      all.addAll(next);
      fresh = next;
    }
    return found;
  }

  private static void add(Map<Table<?>, Set<Long>> found, Table<?> table, Set<Long> rows) {
    if (!rows.isEmpty()) {
      found.computeIfAbsent(table, key -> new HashSet<>()).addAll(rows);
    }
  }

  /** The rows of a table in which this column holds one of these numbers. */
  private static Set<Long> select(
      Reader reader, Table<?> table, Field<Long> column, Collection<Long> numbers) {
    Set<Long> found = new HashSet<>();
    for (List<Long> some : Ids.inParts(numbers)) {
      found.addAll(
          reader.sql().select(id(table)).from(table).where(column.in(some)).fetch(id(table)));
    }
    return found;
  }

  /** Deletes these rows, those first to which nothing refers. */
  void erase(Erasing erasing, Map<Table<?>, Set<Long>> rows) {
    Set<Long> all = new HashSet<>();
    rows.values().forEach(all::addAll);
    LOOSENED.forEach(
        column -> erasing.loosen(Objects.requireNonNull(tableOf(column)), column, all));
    for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
      if (!NOT_THE_USERS.contains(table) && table.field("ID") == null) {
        owners(table).forEach(owner -> erasing.erase(table, owner, all));
      }
    }
    for (Table<?> table : childrenFirst()) {
      erasing.erase(table, rows.getOrDefault(table, Set.of()));
    }
  }

  private static Table<?> tableOf(Field<Long> column) {
    return column.equals(INTRODUCTION.ACTION_ID) ? INTRODUCTION : NEXT_ACTION;
  }

  /** How many rows of each kind these are. */
  static Map<ErasedKind, Integer> counted(Map<Table<?>, Set<Long>> rows) {
    Map<ErasedKind, Integer> counts = new EnumMap<>(ErasedKind.class);
    rows.forEach(
        (table, ids) -> counts.merge(ErasedKind.of(name(table)), ids.size(), Integer::sum));
    return counts;
  }

  /** The texts of rows that stay in which this is written. */
  List<Mention> mentions(Reader reader, String words, Map<Table<?>, Set<Long>> gone) {
    return new MentionStore(reader).of(words, withIds(), gone);
  }

  String account(Reader reader, long id) {
    return reader
        .sql()
        .select(ACCOUNT.NAME)
        .from(ACCOUNT)
        .where(ACCOUNT.ID.eq(id))
        .fetchOptional(ACCOUNT.NAME)
        .orElse("");
  }

  static String name(Table<?> table) {
    return table.getName().toLowerCase(Locale.ROOT);
  }

  private static List<Table<?>> withIds() {
    List<Table<?>> tables = new ArrayList<>();
    for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
      if (!NOT_THE_USERS.contains(table) && table.field("ID", Long.class) != null) {
        tables.add(table);
      }
    }
    return tables;
  }

  private static Field<Long> id(Table<?> table) {
    return Objects.requireNonNull(table.field("ID", Long.class));
  }

  /** The columns by which a row belongs to another. */
  private static List<Field<Long>> references(Table<?> table) {
    return owners(table).stream().filter(column -> !LOOSENED.contains(column)).toList();
  }

  private static List<Field<Long>> owners(Table<?> table) {
    return Arrays.stream(table.fields())
        .filter(field -> field.getName().endsWith("_ID") && field.getType() == Long.class)
        .map(field -> field.coerce(Long.class))
        .map(field -> Objects.requireNonNull(table.field(field.getName(), Long.class)))
        .toList();
  }

  private static Collection<Table<?>> childrenFirst() {
    LinkedHashSet<Table<?>> parentsFirst = new LinkedHashSet<>();
    withIds().forEach(table -> visit(table, parentsFirst, new HashSet<>()));
    List<Table<?>> order = new ArrayList<>(parentsFirst);
    return order.reversed();
  }

  private static void visit(Table<?> table, Set<Table<?>> order, Set<Table<?>> onTheWay) {
    if (order.contains(table) || !onTheWay.add(table)) {
      return;
    }
    for (ForeignKey<?, ?> key : table.getReferences()) {
      visit(key.getKey().getTable(), order, onTheWay);
    }
    order.add(table);
  }
}
