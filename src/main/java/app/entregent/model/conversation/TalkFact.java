package app.entregent.model.conversation;

import java.time.LocalDate;

/** What one held talk says about the tie to one person who spoke in it. */
record TalkFact(
    long personId,
    LocalDate on,
    Channel channel,
    Direction direction,
    ConversationOrigin origin,
    CostlyAct act) {
  /** Whether the person said or wrote something. */
  boolean theySpoke() {
    return direction != Direction.OUTGOING;
  }

  /** Whether the seller did. */
  boolean weSpoke() {
    return direction != Direction.INCOMING;
  }

  Touch touch() {
    return new Touch(on, channel, origin);
  }
}
