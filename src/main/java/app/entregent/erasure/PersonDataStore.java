package app.entregent.erasure;

import static app.entregent.workspace.schema.Tables.PARTICIPANT;
import static app.entregent.workspace.schema.Tables.PERSON;

import app.entregent.workspace.Ids;
import app.entregent.workspace.Reader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds what the workspace knows of one person only. */
final class PersonDataStore {
  /** The person, and the talks with him alone. */
  Set<Long> roots(Reader reader, long personId) {
    Set<Long> talks = talks(reader, personId);
    Set<Long> others = new HashSet<>();
    for (List<Long> some : Ids.inParts(talks)) {
      others.addAll(
          reader
              .sql()
              .selectDistinct(PARTICIPANT.CONVERSATION_ID)
              .from(PARTICIPANT)
              .join(PERSON)
              .on(PERSON.ID.eq(PARTICIPANT.PERSON_ID))
              .where(PARTICIPANT.CONVERSATION_ID.in(some))
              .and(PARTICIPANT.PERSON_ID.ne(personId))
              .and(PERSON.SELF.isFalse())
              .fetch(PARTICIPANT.CONVERSATION_ID));
    }
    talks.removeAll(others);
    talks.add(personId);
    return talks;
  }

  private static Set<Long> talks(Reader reader, long personId) {
    return new HashSet<>(
        reader
            .sql()
            .select(PARTICIPANT.CONVERSATION_ID)
            .from(PARTICIPANT)
            .where(PARTICIPANT.PERSON_ID.eq(personId))
            .fetch(PARTICIPANT.CONVERSATION_ID));
  }
}
