package app.entregent.model.conversation;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** A conversation to be written down. See {@link Conversation} for its parts. */
public record NewConversation(
    List<Long> personIds,
    Optional<Long> accountId,
    Moment moment,
    ZoneId zone,
    Channel channel,
    Direction direction,
    ConversationState state,
    String goal,
    String place,
    String summary,
    CostlyAct act,
    Optional<Long> decisionId,
    TalkSign sign) {
  public NewConversation {
    personIds = List.copyOf(personIds);
  }

  /** A talk that took place and was typed, without a goal, a place or a costly act. */
  public static NewConversation held(
      List<Long> personIds,
      Optional<Long> accountId,
      Moment moment,
      ZoneId zone,
      Channel channel,
      Direction direction,
      String summary) {
    return new NewConversation(
        personIds,
        accountId,
        moment,
        zone,
        channel,
        direction,
        ConversationState.HELD,
        "",
        "",
        summary,
        CostlyAct.NONE,
        Optional.empty(),
        TalkSign.NONE);
  }

  /** A meeting to come. */
  public static NewConversation planned(
      List<Long> personIds,
      Optional<Long> accountId,
      Moment moment,
      ZoneId zone,
      Channel channel,
      String goal) {
    return new NewConversation(
        personIds,
        accountId,
        moment,
        zone,
        channel,
        Direction.BOTH,
        ConversationState.PLANNED,
        goal,
        "",
        "",
        CostlyAct.NONE,
        Optional.empty(),
        TalkSign.NONE);
  }

  /** The same for this decision. */
  public NewConversation inDecision(long decision) {
    return with(personIds, Optional.of(decision));
  }

  NewConversation withPeople(List<Long> people) {
    return with(people, decisionId);
  }

  private NewConversation with(List<Long> people, Optional<Long> decision) {
    return new NewConversation(
        people, accountId, moment, zone, channel, direction, state, goal, place, summary, act,
        decision, sign);
  }
}
