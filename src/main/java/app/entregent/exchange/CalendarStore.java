package app.entregent.exchange;

import static app.entregent.workspace.schema.Tables.ACCOUNT;
import static app.entregent.workspace.schema.Tables.CONVERSATION;
import static app.entregent.workspace.schema.Tables.IMPORTANT_DATE;
import static app.entregent.workspace.schema.Tables.NEXT_ACTION;
import static app.entregent.workspace.schema.Tables.PARTICIPANT;
import static app.entregent.workspace.schema.Tables.PERSON;
import static app.entregent.workspace.schema.Tables.PIECE;
import static org.jooq.impl.DSL.listAgg;
import static org.jooq.impl.DSL.max;

import app.entregent.model.conversation.ConversationState;
import app.entregent.model.conversation.Repetition;
import app.entregent.workspace.Reader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** What a calendar takes: open next actions with a day, meetings, pieces, and stable ids. */
final class CalendarStore {
  private static final Field<String> PERSON_NAME =
      PERSON.FIRST_NAME.concat(" ").concat(PERSON.LAST_NAME);

  /** An open next action; texts are empty where nothing is known. */
  record Task(
      long id,
      UUID uid,
      String words,
      String who,
      String account,
      LocalDate due,
      LocalDate restsUntil,
      LocalDate first,
      Optional<Repetition> repetition) {}

  /** A meeting to come; without a time only its day is known. */
  record Meeting(
      UUID uid,
      String goal,
      String place,
      String who,
      String account,
      LocalDate day,
      Optional<Instant> at,
      int minutes) {}

  /** A piece of the week that is still to be shared. */
  record Piece(UUID uid, String subject, String channel, LocalDate day, OptionalInt hour) {}

  /** The pieces planned from a day on that are neither shared nor given up. */
  List<Piece> pieces(Reader reader, LocalDate from) {
    return reader
        .sql()
        .select(PIECE.UID, PIECE.SUBJECT, PIECE.CHANNEL, PIECE.PLANNED_ON, PIECE.PLANNED_HOUR)
        .from(PIECE)
        .where(PIECE.DONE_ON.isNull(), PIECE.DROPPED_ON.isNull(), PIECE.PLANNED_ON.ge(from))
        .orderBy(PIECE.PLANNED_ON, PIECE.PLANNED_HOUR.asc().nullsFirst(), PIECE.ID)
        .fetch(
            row -> {
              @Nullable Integer hour = row.value5();
              return new Piece(
                  row.value1(),
                  row.value2(),
                  row.value3(),
                  row.value4(),
                  hour == null ? OptionalInt.empty() : OptionalInt.of(hour));
            });
  }

  List<Task> tasks(Reader reader) {
    return reader
        .sql()
        .select(
            NEXT_ACTION.ID,
            NEXT_ACTION.UID,
            NEXT_ACTION.WORDS,
            PERSON_NAME,
            ACCOUNT.NAME,
            NEXT_ACTION.DUE,
            NEXT_ACTION.SNOOZED_UNTIL,
            NEXT_ACTION.FIRST_DUE,
            NEXT_ACTION.REPEAT_EVERY,
            NEXT_ACTION.REPEAT_UNIT,
            NEXT_ACTION.REPEAT_FROM)
        .from(NEXT_ACTION)
        .leftJoin(PERSON)
        .on(PERSON.ID.eq(NEXT_ACTION.PERSON_ID))
        .leftJoin(ACCOUNT)
        .on(ACCOUNT.ID.eq(NEXT_ACTION.ACCOUNT_ID))
        .where(NEXT_ACTION.DONE_ON.isNull(), NEXT_ACTION.DUE.isNotNull())
        .orderBy(NEXT_ACTION.DUE, NEXT_ACTION.ID)
        .fetch(
            row -> {
              @Nullable LocalDate rests = row.value7();
              @Nullable LocalDate first = row.value8();
              return new Task(
                  row.value1(),
                  row.value2(),
                  row.value3(),
                  text(row.value4()),
                  text(row.value5()),
                  row.value6(),
                  Objects.requireNonNullElse(rests, row.value6()),
                  Objects.requireNonNullElse(first, row.value6()),
                  repetition(row.value9(), row.value10(), row.value11()));
            });
  }

  private static Optional<Repetition> repetition(int every, String unit, String from) {
    return every == 0
        ? Optional.empty()
        : Optional.of(
            new Repetition(every, Repetition.Unit.valueOf(unit), Repetition.From.valueOf(from)));
  }

  List<Meeting> meetings(Reader reader, LocalDate from) {
    List<Meeting> meetings = new ArrayList<>();
    reader
        .sql()
        .select(
            CONVERSATION.UID,
            CONVERSATION.GOAL,
            CONVERSATION.PLACE,
            listAgg(PERSON_NAME, ", ").withinGroupOrderBy(PARTICIPANT.ID),
            max(ACCOUNT.NAME),
            CONVERSATION.HELD_ON,
            CONVERSATION.STARTED_AT,
            CONVERSATION.TIMED,
            CONVERSATION.MINUTES)
        .from(CONVERSATION)
        .leftJoin(PARTICIPANT)
        .on(PARTICIPANT.CONVERSATION_ID.eq(CONVERSATION.ID))
        .leftJoin(PERSON)
        .on(PERSON.ID.eq(PARTICIPANT.PERSON_ID))
        .leftJoin(ACCOUNT)
        .on(ACCOUNT.ID.eq(CONVERSATION.ACCOUNT_ID))
        .where(CONVERSATION.STATE.eq(ConversationState.PLANNED.name()))
        .and(CONVERSATION.HELD_ON.ge(from))
        .groupBy(CONVERSATION.ID)
        .orderBy(CONVERSATION.STARTED_AT)
        .forEach(
            row ->
                meetings.add(
                    new Meeting(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        text(row.value4()),
                        text(row.value5()),
                        row.value6(),
                        row.value8() ? Optional.of(row.value7()) : Optional.empty(),
                        row.value9())));
    return meetings;
  }

  /** The lasting ids of dates and persons. */
  Map<Long, UUID> uids(Reader reader, Collection<Long> dates, Collection<Long> persons) {
    Map<Long, UUID> uids =
        new HashMap<>(
            reader
                .sql()
                .select(IMPORTANT_DATE.ID, IMPORTANT_DATE.UID)
                .from(IMPORTANT_DATE)
                .where(IMPORTANT_DATE.ID.in(dates))
                .fetchMap(IMPORTANT_DATE.ID, IMPORTANT_DATE.UID));
    uids.putAll(
        reader
            .sql()
            .select(PERSON.ID, PERSON.UID)
            .from(PERSON)
            .where(PERSON.ID.in(persons))
            .fetchMap(PERSON.ID, PERSON.UID));
    return uids;
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value.strip();
  }
}
