package app.entregent.screen.log;

import app.entregent.model.conversation.Conversation;
import java.util.Optional;

/**
 * For what the sheet was opened, as far as it was said beforehand.
 *
 * @param account the account for which the talk counts
 * @param decision the decision for which it counts
 * @param meeting the meeting that it was, or the talk that is written on
 * @param question the question of theirs that it answers
 */
record LogContext(
    Optional<Long> account,
    Optional<Long> decision,
    Optional<Long> meeting,
    Optional<Long> question) {
  static final LogContext NOTHING =
      new LogContext(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  static LogContext of(LogBeginning beginning) {
    return new LogContext(
        beginning.account(),
        beginning.decision(),
        beginning.meeting().map(Conversation::id),
        beginning.question().map(question -> question.id()));
  }
}
