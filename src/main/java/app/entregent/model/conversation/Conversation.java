package app.entregent.model.conversation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * One talk: planned or held, typed or from an archive. A meeting is such a record too.
 *
 * @param startedAt when it began; noon of its day where {@code timed} is false
 * @param zone where the seller was
 * @param heldOn the day in that zone
 * @param timed whether the time of day is known
 * @param goal what the seller wants from it; an upcoming meeting without a goal is not prepared
 * @param summary what was said, as the seller puts it; messages of an archive stand beside it
 * @param thread the exchange of messages that it is part of
 * @param personIds the people on the other side
 */
public record Conversation(
    long id,
    Optional<Long> accountId,
    Instant startedAt,
    ZoneId zone,
    LocalDate heldOn,
    boolean timed,
    Channel channel,
    Direction direction,
    ConversationState state,
    String goal,
    String place,
    String summary,
    ConversationOrigin origin,
    Optional<String> thread,
    CostlyAct act,
    List<Long> personIds) {
  public Conversation {
    personIds = List.copyOf(personIds);
  }

  /** When it takes place, as one says it. */
  public Moment moment() {
    return timed ? Moment.at(startedAt.atZone(zone)) : Moment.on(heldOn);
  }
}
