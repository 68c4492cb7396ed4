package app.entregent.exchange;

import static app.entregent.workspace.schema.Tables.ACCOUNT;
import static app.entregent.workspace.schema.Tables.COMPANY;
import static app.entregent.workspace.schema.Tables.CONVERSATION;
import static app.entregent.workspace.schema.Tables.MESSAGE;
import static app.entregent.workspace.schema.Tables.PARTICIPANT;
import static app.entregent.workspace.schema.Tables.PERSON;
import static app.entregent.workspace.schema.Tables.POST;
import static org.jooq.impl.DSL.noCondition;

import app.entregent.exchange.ExportedTalk.Letter;
import app.entregent.exchange.ExportedTalk.Participant;
import app.entregent.model.people.Origin;
import app.entregent.model.people.Person;
import app.entregent.workspace.Reader;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.Result;
import org.jspecify.annotations.Nullable;

/** Reads people and conversations page by page, so that any number of them can leave the file. */
final class ExportStore {
  private static final int PAGE = 1_000;

  /** Tells of everybody, the owner included, in the order in which they were added. */
  void people(Reader reader, Consumer<ExportedPerson> told) {
    long last = 0;
    for (; ; ) {
      List<Long> ids =
          reader
              .sql()
              .select(PERSON.ID)
              .from(PERSON)
              .where(PERSON.ID.gt(last))
              .orderBy(PERSON.ID)
              .limit(PAGE)
              .fetch(PERSON.ID);
      if (ids.isEmpty()) {
        return;
      }
      last = ids.getLast();
      Map<Long, Record> posts = posts(reader, ids);
      reader
          .sql()
          .selectFrom(PERSON)
          .where(PERSON.ID.in(ids))
          .orderBy(PERSON.ID)
          .forEach(row -> told.accept(person(row, posts.get(row.getId()))));
    }
  }

  private static Map<Long, Record> posts(Reader reader, List<Long> personIds) {
    Map<Long, Record> posts = new HashMap<>();
    reader
        .sql()
        .select(POST.PERSON_ID, POST.TITLE, COMPANY.NAME)
        .from(POST)
        .leftJoin(COMPANY)
        .on(COMPANY.ID.eq(POST.COMPANY_ID))
        .where(POST.PERSON_ID.in(personIds).and(POST.HELD_NOW.isTrue()))
        .orderBy(POST.ID.desc())
        .forEach(row -> posts.putIfAbsent(row.get(POST.PERSON_ID), row));
    return posts;
  }

  private static ExportedPerson person(Record row, @Nullable Record post) {
    Person person =
        new Person(
            row.get(PERSON.ID),
            row.get(PERSON.FIRST_NAME),
            row.get(PERSON.LAST_NAME),
            row.get(PERSON.EMAIL),
            row.get(PERSON.PHONE),
            row.get(PERSON.HEADLINE),
            row.get(PERSON.LOCATION),
            Optional.ofNullable(row.get(PERSON.SLUG)),
            Optional.ofNullable(row.get(PERSON.CONNECTED_ON)),
            row.get(PERSON.BIRTHDAY),
            row.get(PERSON.NOTE),
            row.get(PERSON.PROVISIONAL),
            row.get(PERSON.SELF),
            Origin.valueOf(row.get(PERSON.ORIGIN)));
    return post == null
        ? new ExportedPerson(person, "", "")
        : new ExportedPerson(person, orEmpty(post.get(COMPANY.NAME)), post.get(POST.TITLE));
  }

  /** Tells of all conversations, the oldest first. */
  void talks(Reader reader, Consumer<ExportedTalk> told) {
    Condition following = noCondition();
    for (; ; ) {
      Result<? extends Record> page =
          reader
              .sql()
              .select(CONVERSATION.fields())
              .select(ACCOUNT.NAME)
              .from(CONVERSATION)
              .leftJoin(ACCOUNT)
              .on(ACCOUNT.ID.eq(CONVERSATION.ACCOUNT_ID))
              .where(following)
              .orderBy(CONVERSATION.STARTED_AT, CONVERSATION.ID)
              .limit(PAGE)
              .fetch();
      if (page.isEmpty()) {
        return;
      }
      Instant lastAt = page.getLast().get(CONVERSATION.STARTED_AT);
      Long lastId = page.getLast().get(CONVERSATION.ID);
      following =
          CONVERSATION
              .STARTED_AT
              .gt(lastAt)
              .or(CONVERSATION.STARTED_AT.eq(lastAt).and(CONVERSATION.ID.gt(lastId)));
      List<Long> ids = page.getValues(CONVERSATION.ID);
      Map<Long, List<Participant>> people = participants(reader, ids);
      Map<Long, List<Letter>> letters = letters(reader, ids);
      page.forEach(row -> told.accept(talk(row, people, letters)));
    }
  }

  private static Map<Long, List<Participant>> participants(Reader reader, List<Long> ids) {
    Map<Long, List<Participant>> people = new HashMap<>();
    reader
        .sql()
        .select(PARTICIPANT.CONVERSATION_ID, PERSON.FIRST_NAME, PERSON.LAST_NAME, PERSON.SLUG)
        .from(PARTICIPANT)
        .join(PERSON)
        .on(PERSON.ID.eq(PARTICIPANT.PERSON_ID))
        .where(PARTICIPANT.CONVERSATION_ID.in(ids))
        .orderBy(PARTICIPANT.ID)
        .forEach(
            row ->
                people
                    .computeIfAbsent(row.value1(), id -> new ArrayList<>())
                    .add(
                        new Participant(
                            name(row.value2(), row.value3()), Optional.ofNullable(row.value4()))));
    return people;
  }

  private static Map<Long, List<Letter>> letters(Reader reader, List<Long> ids) {
    Map<Long, List<Letter>> letters = new HashMap<>();
    reader
        .sql()
        .select(
            MESSAGE.CONVERSATION_ID,
            MESSAGE.SENT_AT,
            PERSON.FIRST_NAME,
            PERSON.LAST_NAME,
            MESSAGE.SUBJECT,
            MESSAGE.TEXT,
            CONVERSATION.ZONE)
        .from(MESSAGE)
        .join(CONVERSATION)
        .on(CONVERSATION.ID.eq(MESSAGE.CONVERSATION_ID))
        .leftJoin(PERSON)
        .on(PERSON.ID.eq(MESSAGE.SENDER_ID))
        .where(MESSAGE.CONVERSATION_ID.in(ids))
        .orderBy(MESSAGE.SENT_AT, MESSAGE.ID)
        .forEach(
            row ->
                letters
                    .computeIfAbsent(row.value1(), id -> new ArrayList<>())
                    .add(
                        new Letter(
                            at(row.value2(), row.value7()),
                            name(orEmpty(row.value3()), orEmpty(row.value4())),
                            row.value5(),
                            row.value6())));
    return letters;
  }

  private static ExportedTalk talk(
      Record row, Map<Long, List<Participant>> people, Map<Long, List<Letter>> letters) {
    long id = row.get(CONVERSATION.ID);
    return new ExportedTalk(
        at(row.get(CONVERSATION.STARTED_AT), row.get(CONVERSATION.ZONE)),
        row.get(CONVERSATION.HELD_ON),
        row.get(CONVERSATION.TIMED),
        row.get(CONVERSATION.CHANNEL),
        row.get(CONVERSATION.DIRECTION),
        row.get(CONVERSATION.STATE),
        row.get(CONVERSATION.ORIGIN),
        orEmpty(row.get(ACCOUNT.NAME)),
        row.get(CONVERSATION.GOAL),
        row.get(CONVERSATION.PLACE),
        row.get(CONVERSATION.SUMMARY),
        people.getOrDefault(id, List.of()),
        letters.getOrDefault(id, List.of()));
  }

  private static OffsetDateTime at(Instant moment, String zone) {
    return moment.atZone(ZoneId.of(zone)).toOffsetDateTime();
  }

  private static String name(String first, String last) {
    return (first + " " + last).strip();
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
