package app.entregent.screen.log;

import app.entregent.model.account.NeedKind;
import app.entregent.model.conversation.Channel;
import app.entregent.model.conversation.Direction;
import app.entregent.model.conversation.Felt;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A talk that was begun and not saved.
 *
 * @param personIds the people who are known
 * @param newPeople names of those who are new
 * @param speakers whose what was said is: the place among the people, the known ones first
 * @param felt how each of them was, the known ones first
 * @param begun when it was begun
 */
record LogDraft(
    Map<LogField, String> words,
    List<Long> personIds,
    List<String> newPeople,
    Channel channel,
    Direction direction,
    NeedKind needKind,
    Map<LogField, Integer> speakers,
    List<Optional<Felt>> felt,
    boolean toCome,
    DetailDraft details,
    LogContext context,
    Instant begun) {
  LogDraft {
    words = Map.copyOf(words);
    personIds = List.copyOf(personIds);
    newPeople = List.copyOf(newPeople);
    speakers = Map.copyOf(speakers);
    felt = List.copyOf(felt);
  }
}
