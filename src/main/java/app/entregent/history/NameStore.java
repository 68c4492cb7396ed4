package app.entregent.history;

import static app.entregent.workspace.schema.Tables.ACCOUNT;
import static app.entregent.workspace.schema.Tables.BRAND_ITEM;
import static app.entregent.workspace.schema.Tables.COMPANY;
import static app.entregent.workspace.schema.Tables.CONVERSATION;
import static app.entregent.workspace.schema.Tables.DECISION;
import static app.entregent.workspace.schema.Tables.FAVOUR;
import static app.entregent.workspace.schema.Tables.INTRODUCTION;
import static app.entregent.workspace.schema.Tables.NEED;
import static app.entregent.workspace.schema.Tables.NEXT_ACTION;
import static app.entregent.workspace.schema.Tables.OBJECTION;
import static app.entregent.workspace.schema.Tables.PERSON;
import static app.entregent.workspace.schema.Tables.PERSONA;
import static app.entregent.workspace.schema.Tables.PIECE;
import static app.entregent.workspace.schema.Tables.QUESTION;
import static app.entregent.workspace.schema.Tables.SEAT;
import static app.entregent.workspace.schema.Tables.SKILL;
import static app.entregent.workspace.schema.Tables.WEEK;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.nullif;

import app.entregent.text.Message;
import app.entregent.workspace.Label.Arg.Row;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import app.entregent.workspace.schema.DefaultSchema;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Select;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** What rows are called now, whatever table they stand in. */
public final class NameStore {
  /** All tables: whoever shows the history watches everything. */
  public static final Set<Topic> EVERYTHING =
      DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
          .map(Topic::of)
          .collect(Collectors.toUnmodifiableSet());

  private static final Field<String> PERSON_NAME =
      PERSON.FIRST_NAME.concat(" ").concat(PERSON.LAST_NAME);

  /**
   * The names of these rows, as what a message takes: a text, a day or another message. One query
   * for each table; a row that is gone has none.
   */
  public Map<Row, Object> names(Reader reader, Collection<Row> rows) {
    Map<Row, Object> names = new HashMap<>();
    Map<String, List<Long>> byTable =
        rows.stream()
            .distinct()
            .collect(
                Collectors.groupingBy(
                    Row::table, Collectors.mapping(Row::id, Collectors.toList())));
    byTable.forEach(
        (table, ids) ->
            names(reader, table, ids).forEach((id, name) -> names.put(new Row(table, id), name)));
    return names;
  }

  private static Map<Long, Object> names(Reader reader, String table, List<Long> ids) {
    return switch (table) {
      case "person" -> texts(reader, PERSON, PERSON.ID, PERSON_NAME, ids);
      case "account" -> texts(reader, ACCOUNT, ACCOUNT.ID, ACCOUNT.NAME, ids);
      case "company" -> texts(reader, COMPANY, COMPANY.ID, COMPANY.NAME, ids);
      case "persona" -> texts(reader, PERSONA, PERSONA.ID, PERSONA.NAME, ids);
      case "piece" -> texts(reader, PIECE, PIECE.ID, PIECE.SUBJECT, ids);
      case "skill" -> texts(reader, SKILL, SKILL.ID, SKILL.NAME, ids);
      case "need" -> texts(reader, NEED, NEED.ID, NEED.WORDS, ids);
      case "objection" -> texts(reader, OBJECTION, OBJECTION.ID, OBJECTION.WORDS, ids);
      case "question" -> texts(reader, QUESTION, QUESTION.ID, QUESTION.WORDS, ids);
      case "next_action" -> texts(reader, NEXT_ACTION, NEXT_ACTION.ID, NEXT_ACTION.WORDS, ids);
      case "week" -> values(reader, WEEK, WEEK.ID, WEEK.MONDAY, ids);
      case "conversation" ->
          values(reader, CONVERSATION, CONVERSATION.ID, CONVERSATION.HELD_ON, ids);
      case "decision" -> decisions(reader, ids);
      case "seat" -> ofPeople(reader, SEAT, SEAT.ID, SEAT.PERSON_ID, ids);
      case "favour" -> ofPeople(reader, FAVOUR, FAVOUR.ID, FAVOUR.PERSON_ID, ids);
      case "introduction" ->
          ofPeople(reader, INTRODUCTION, INTRODUCTION.ID, INTRODUCTION.TO_PERSON_ID, ids);
      case "brand_item" -> brandItems(reader, ids);
      default -> Map.of();
    };
  }

  private static Map<Long, Object> texts(
      Reader reader, Table<?> table, Field<Long> id, Field<String> text, List<Long> ids) {
    return texts(reader.sql().select(id, text).from(table).where(id.in(ids)));
  }

  private static Map<Long, Object> texts(Select<Record2<Long, String>> query) {
    Map<Long, Object> names = new HashMap<>();
    for (Record2<Long, @Nullable String> row : query.fetch()) {
      String name = Objects.requireNonNullElse(row.value2(), "").strip();
      if (!name.isEmpty()) {
        names.put(row.value1(), name);
      }
    }
    return names;
  }

  private static <T> Map<Long, Object> values(
      Reader reader, Table<?> table, Field<Long> id, Field<T> value, List<Long> ids) {
    return Map.copyOf(
        reader.sql().select(id, value).from(table).where(id.in(ids)).fetchMap(id, value));
  }

  /** A purchase is called by what is bought, else by who buys. */
  private static Map<Long, Object> decisions(Reader reader, List<Long> ids) {
    return texts(
        reader
            .sql()
            .select(DECISION.ID, coalesce(nullif(DECISION.OBJECT, ""), ACCOUNT.NAME))
            .from(DECISION)
            .join(ACCOUNT)
            .on(ACCOUNT.ID.eq(DECISION.ACCOUNT_ID))
            .where(DECISION.ID.in(ids)));
  }

  /** What has no name of its own is called by its person. */
  private static Map<Long, Object> ofPeople(
      Reader reader, Table<?> table, Field<Long> id, Field<Long> person, List<Long> ids) {
    Condition same = PERSON.ID.eq(person);
    return texts(
        reader.sql().select(id, PERSON_NAME).from(table).join(PERSON).on(same).where(id.in(ids)));
  }

  private static Map<Long, Object> brandItems(Reader reader, List<Long> ids) {
    Map<Long, Object> names = new HashMap<>();
    reader
        .sql()
        .select(BRAND_ITEM.ID, BRAND_ITEM.CATALOGUE_KEY, BRAND_ITEM.OWN_TITLE)
        .from(BRAND_ITEM)
        .where(BRAND_ITEM.ID.in(ids))
        .forEach(
            row -> {
              @Nullable String key = row.value2();
              names.put(
                  row.value1(),
                  key == null ? row.value3() : Message.of("brand.item." + key + ".title"));
            });
    return names;
  }
}
