package app.entregent.model.conversation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One talk: planned, held or called off, typed or from an archive. A meeting is one record: it is
 * planned, may be moved, and is held or called off.
 *
 * @param startedAt when it began; noon of its day where {@code timed} is false
 * @param zone where the seller was
 * @param heldOn the day in that zone
 * @param timed whether the time of day is known
 * @param goal what the seller wants from it; an upcoming meeting without a goal is not prepared
 * @param summary what was said, as the seller puts it; messages of an archive stand beside it; of a
 *     meeting that was called off, why
 * @param thread the exchange of messages that it is part of
 * @param personIds the people on the other side
 * @param decisionId the decision for which it counts, where the seller said so; it may be gone
 * @param sign what they did or asked in it
 * @param felt how each of them was after it, as far as the seller said so
 * @param complete whether the seller said that there is nothing more to write about it
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
    List<Long> personIds,
    Optional<Long> decisionId,
    TalkSign sign,
    Map<Long, Felt> felt,
    boolean complete) {
  public Conversation {
    personIds = List.copyOf(personIds);
    felt = Map.copyOf(felt);
  }

  /** When it takes place, as one says it. */
  public Moment moment() {
    return timed ? Moment.at(startedAt.atZone(zone)) : Moment.on(heldOn);
  }
}
