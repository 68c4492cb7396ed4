package app.entregent.screen.log;

import app.entregent.model.account.NeedKind;
import app.entregent.model.conversation.Channel;
import app.entregent.model.conversation.CostlyAct;
import app.entregent.model.conversation.Direction;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A talk that was begun and not saved.
 *
 * @param personIds the people who are known
 * @param newPeople names of those who are new
 * @param begun when it was begun
 */
record LogDraft(
    Map<LogField, String> words,
    List<Long> personIds,
    List<String> newPeople,
    Channel channel,
    Direction direction,
    NeedKind needKind,
    CostlyAct act,
    boolean toCome,
    Optional<Long> accountId,
    Optional<Long> meetingId,
    Optional<Long> questionId,
    Instant begun) {
  LogDraft {
    words = Map.copyOf(words);
    personIds = List.copyOf(personIds);
    newPeople = List.copyOf(newPeople);
  }
}
