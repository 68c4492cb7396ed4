package app.entregent.erasure;

import static app.entregent.workspace.schema.Tables.PARTICIPANT;
import static app.entregent.workspace.schema.Tables.PERSON;
import static app.entregent.workspace.schema.Tables.SEAT;
import static app.entregent.workspace.schema.Tables.WORKSHOP_QUESTION;

import app.entregent.erasure.Mention.Room;
import app.entregent.erasure.Mention.Where;
import app.entregent.workspace.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/** Finds the texts of rows that stay in which a name is written, and where each of them is read. */
final class MentionStore {
  private static final int SHORTEST_TEXT = 100;

  /** So many letters before and after the name. */
  private static final int AROUND = 40;

  /** What a column refers to; the first that a row has counts. */
  private static final List<String> OWNERS =
      List.of(
          "SEAT_ID",
          "FROM_SEAT_ID",
          "DECISION_ID",
          "WORKSHOP_ID",
          "QUESTION_ID",
          "CONVERSATION_ID",
          "PERSON_ID",
          "TO_PERSON_ID",
          "ACCOUNT_ID");

  private final Reader reader;

  MentionStore(Reader reader) {
    this.reader = reader;
  }

  /**
   * All texts in which these words stand, however they are capitalised.
   *
   * @param gone the rows that do not stay
   */
  List<Mention> of(String words, List<Table<?>> tables, Map<Table<?>, Set<Long>> gone) {
    List<Mention> found = new ArrayList<>();
    for (Table<?> table : tables) {
      for (Field<?> field : table.fields()) {
        if (field.getType() == String.class && isText(field)) {
          of(words, table, field.coerce(String.class), gone.getOrDefault(table, Set.of()), found);
        }
      }
    }
    return found;
  }

  private void of(
      String words, Table<?> table, Field<String> field, Set<Long> gone, List<Mention> found) {
    for (Record row :
        reader.sql().select().from(table).where(field.containsIgnoreCase(words)).fetch()) {
      long id = number(row, "ID").orElseThrow();
      if (!gone.contains(id)) {
        String text = Objects.requireNonNullElse(row.get(field.getName(), String.class), "");
        found.add(new Mention(around(text, words), where(table, id, row)));
      }
    }
  }

  private static boolean isText(Field<?> field) {
    return field.getDataType().length() == 0 || field.getDataType().length() >= SHORTEST_TEXT;
  }

  /** The name with what stands beside it. */
  private static String around(String text, String name) {
    String plain = text.replaceAll("\\s+", " ");
    int at =
        Math.max(0, plain.toLowerCase(Locale.ROOT).indexOf(name.toLowerCase(Locale.ROOT).strip()));
    int from = Math.max(0, at - AROUND);
    int to = Math.min(plain.length(), at + name.length() + AROUND);
    return (from > 0 ? "…" : "") + plain.substring(from, to) + (to < plain.length() ? "…" : "");
  }

  private Where where(Table<?> table, long id, Record row) {
    return switch (ErasureStore.name(table)) {
      case "person" -> new Mention.Person(id);
      case "account" -> new Mention.Account(id);
      case "decision" -> new Mention.Map(id);
      case "next_action" -> new Mention.Action(id);
      case "clue" -> new Mention.Clue(id);
      case "workshop" -> new Mention.Workshop(id);
      case "conversation" -> talk(id);
      default -> byOwner(table, row);
    };
  }

  private Where byOwner(Table<?> table, Record row) {
    for (String owner : OWNERS) {
      Optional<Long> id = number(row, owner);
      if (id.isPresent()) {
        return owned(owner, id.get());
      }
    }
    return room(ErasureStore.name(table));
  }

  private Where owned(String owner, long id) {
    return switch (owner) {
      case "SEAT_ID", "FROM_SEAT_ID" ->
          reader
              .sql()
              .select(SEAT.DECISION_ID)
              .from(SEAT)
              .where(SEAT.ID.eq(id))
              .fetchOptional(SEAT.DECISION_ID)
              .<Where>map(Mention.Map::new)
              .orElse(Room.ELSEWHERE);
      case "DECISION_ID" -> new Mention.Map(id);
      case "WORKSHOP_ID" -> new Mention.Workshop(id);
      case "QUESTION_ID" ->
          reader
              .sql()
              .select(WORKSHOP_QUESTION.WORKSHOP_ID)
              .from(WORKSHOP_QUESTION)
              .where(WORKSHOP_QUESTION.ID.eq(id))
              .fetchOptional(WORKSHOP_QUESTION.WORKSHOP_ID)
              .<Where>map(Mention.Workshop::new)
              .orElse(Room.ELSEWHERE);
      case "CONVERSATION_ID" -> talk(id);
      case "ACCOUNT_ID" -> new Mention.Account(id);
      default -> new Mention.Person(id);
    };
  }

  /** A talk is read in the story of somebody who took part. */
  private Where talk(long id) {
    return reader
        .sql()
        .select(PARTICIPANT.PERSON_ID)
        .from(PARTICIPANT)
        .join(PERSON)
        .on(PERSON.ID.eq(PARTICIPANT.PERSON_ID))
        .where(PARTICIPANT.CONVERSATION_ID.eq(id))
        .and(PERSON.SELF.isFalse())
        .orderBy(PARTICIPANT.ID)
        .limit(1)
        .fetchOptional(PARTICIPANT.PERSON_ID)
        .<Where>map(person -> new Mention.Talk(person, id))
        .orElse(Room.ELSEWHERE);
  }

  private static Where room(String table) {
    String first = table.split("_", 2)[0];
    return switch (first) {
      case "brand", "profile", "recommendation", "skill", "endorsement" -> Room.BRAND;
      case "piece", "week" -> Room.ENGAGE;
      case "campaign", "goal" -> Room.CAMPAIGN;
      case "persona", "company", "tag" -> Room.PEOPLE;
      default -> Room.ELSEWHERE;
    };
  }

  /** What stands in a column of numbers, where the row has it. */
  private static Optional<Long> number(Record row, String column) {
    Field<?> field = row.field(column);
    return field == null ? Optional.empty() : Optional.ofNullable(row.get(column, Long.class));
  }
}
