package app.entregent.model.conversation;

import static app.entregent.workspace.schema.Tables.CONVERSATION;
import static app.entregent.workspace.schema.Tables.NEED;
import static app.entregent.workspace.schema.Tables.PARTICIPANT;
import static app.entregent.workspace.schema.Tables.PERSON;
import static app.entregent.workspace.schema.Tables.PERSON_INTEREST;
import static app.entregent.workspace.schema.Tables.POST;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;

import app.entregent.model.people.Origin;
import app.entregent.workspace.Reader;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Tells where what is known of a person came from. */
public final class PersonSourceStore {
  /**
   * The sources of a person; empty if there is no such person.
   *
   * @param zone in which a moment is told as a day
   */
  public Optional<PersonSources> of(Reader reader, long personId, ZoneId zone) {
    var posts =
        reader
            .sql()
            .select(count(), max(POST.SEEN_ON))
            .from(POST)
            .where(POST.PERSON_ID.eq(personId))
            .fetchSingle();
    return reader
        .sql()
        .select(PERSON.ORIGIN, PERSON.ADDED_AT, PERSON.CONNECTED_ON)
        .from(PERSON)
        .where(PERSON.ID.eq(personId))
        .fetchOptional(
            row ->
                new PersonSources(
                    Origin.valueOf(row.value1()),
                    LocalDate.ofInstant(row.value2(), zone),
                    Optional.ofNullable(row.value3()),
                    posts.value1(),
                    Optional.ofNullable(posts.value2()),
                    talks(reader, personId),
                    reader.sql().fetchCount(NEED, NEED.PERSON_ID.eq(personId)),
                    reader
                        .sql()
                        .fetchCount(PERSON_INTEREST, PERSON_INTEREST.PERSON_ID.eq(personId))));
  }

  private static Map<ConversationOrigin, PersonSources.Talks> talks(Reader reader, long personId) {
    Map<ConversationOrigin, PersonSources.Talks> talks = new EnumMap<>(ConversationOrigin.class);
    reader
        .sql()
        .select(CONVERSATION.ORIGIN, count(), min(CONVERSATION.HELD_ON), max(CONVERSATION.HELD_ON))
        .from(PARTICIPANT)
        .join(CONVERSATION)
        .on(CONVERSATION.ID.eq(PARTICIPANT.CONVERSATION_ID))
        .where(PARTICIPANT.PERSON_ID.eq(personId))
        .and(CONVERSATION.STATE.eq(ConversationState.HELD.name()))
        .groupBy(CONVERSATION.ORIGIN)
        .forEach(
            row ->
                talks.put(
                    ConversationOrigin.valueOf(row.value1()),
                    new PersonSources.Talks(row.value2(), row.value3(), row.value4())));
    return talks;
  }
}
