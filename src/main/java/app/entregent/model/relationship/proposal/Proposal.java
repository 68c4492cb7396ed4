package app.entregent.model.relationship.proposal;

import app.entregent.text.Message;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A change that a fact of a talk proposes, for the seller to accept or to dismiss.
 *
 * @param talkId the talk that shows the fact
 * @param on the day of that talk
 * @param subjectId the seat, the decision, the account or the person that would change
 * @param decisionId the decision whose map would change
 * @param who the name of the person or the account
 * @param was how it is now, in words
 */
public record Proposal(
    Fact fact,
    Fact.Effect effect,
    long talkId,
    LocalDate on,
    long subjectId,
    Optional<Long> decisionId,
    Optional<Long> personId,
    String who,
    Message was) {
  /** What an answer is kept under, with talk, fact and subject. */
  String about() {
    return switch (effect) {
      case Fact.Effect.ToStance _ -> "STANCE";
      case Fact.Effect.ToPath _ -> "PATH";
      case Fact.Effect.ToStage _ -> "STAGE";
      case Fact.Effect.ToLadder _ -> "LADDER";
      case Fact.Effect.ToBond _ -> "BOND";
    };
  }

  /** How it would be, in words. */
  public Message would() {
    return switch (effect) {
      case Fact.Effect.ToStance(var stance) -> stance.word();
      case Fact.Effect.ToPath(var stage) -> stage.word();
      case Fact.Effect.ToStage(var stage) -> stage.word();
      case Fact.Effect.ToLadder(var step) ->
          Message.of("account.ladder." + step.name().toLowerCase(Locale.ROOT));
      case Fact.Effect.ToBond(int level) -> Message.of("meeting.bond", level);
    };
  }

  /** The kind of change, as the one who reads it calls it. */
  public Message kind() {
    return Message.of("meeting.about." + about().toLowerCase(Locale.ROOT));
  }

  /** Of several proposals for the same thing only one is shown. */
  record Slot(String about, long subjectId) {}

  Slot slot() {
    return new Slot(about(), subjectId);
  }
}
