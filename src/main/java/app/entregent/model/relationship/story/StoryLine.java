package app.entregent.model.relationship.story;

import app.entregent.model.conversation.Channel;
import app.entregent.text.Message;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One thing that happened or is planned.
 *
 * @param id of the talk, for content and what was said in it too; of other kinds the id of their
 *     row
 * @param at for the order within a day; of a fact of which only the day is known its beginning
 * @param text the first words of it, one line; may be empty
 * @param thread the exchange of messages that it is part of
 */
public record StoryLine(
    StoryKind kind,
    long id,
    LocalDate day,
    Instant at,
    Optional<Channel> channel,
    Message title,
    String text,
    Optional<String> thread) {
  /** Whether it is a talk, a message or a meeting. */
  public boolean isTalk() {
    return switch (kind) {
      case MEETING, TALK, MESSAGE -> true;
      case CONTENT, HEARD, STEP, FAVOUR -> false;
    };
  }

  /** The talk that it is, or in which it happened. */
  public Optional<Long> talk() {
    return isTalk() || kind == StoryKind.CONTENT || kind == StoryKind.HEARD
        ? Optional.of(id)
        : Optional.empty();
  }
}
