package app.entregent.model.conversation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is needed to count a talk that took place. */
public record TalkSummary(
    long id,
    LocalDate on,
    Channel channel,
    Direction direction,
    ConversationOrigin origin,
    Optional<Long> accountId,
    List<Long> personIds) {
  public TalkSummary {
    personIds = List.copyOf(personIds);
  }
}
