package app.entregent.model.relationship;

import app.entregent.model.conversation.Cadence.Source;
import app.entregent.text.Message;
import java.util.Optional;

/**
 * Something for which a rhythm can be set and that concerns a person.
 *
 * @param subjectId the person, seat, tag or account; 0 for all of a kind
 * @param name what is bought, the tag or the account; empty where it needs no name
 * @param days what is set for it
 */
public record RhythmScope(Source source, long subjectId, String name, Optional<Integer> days) {
  public Message word() {
    return Message.of("relationship.scope." + source.code(), name);
  }
}
