package app.entregent.model.relationship.story;

import app.entregent.model.conversation.Conversation;
import app.entregent.model.conversation.ConversationState;
import java.util.Locale;

/** What a line of a story is. */
public enum StoryKind {
  /** Planned, held or called off: face to face, on video, at an event. */
  MEETING,
  /** On the telephone. */
  TALK,
  /** In writing, typed or from an archive. */
  MESSAGE,
  /** On the ladder, through the six stages, in the client's own process. */
  STEP,
  /** A piece, a link or a title that they got in a talk. */
  CONTENT,
  /** A need, an objection or a question that somebody told in a talk. */
  HEARD,
  /** An introduction, or a favour given or received. */
  FAVOUR;

  static StoryKind of(Conversation talk) {
    if (talk.state() != ConversationState.HELD) {
      return MEETING;
    }
    return switch (talk.channel()) {
      case FACE_TO_FACE, VIDEO, EVENT -> MEETING;
      case PHONE -> TALK;
      case LINKEDIN_MESSAGE, COMMENT, GROUP, EMAIL -> MESSAGE;
    };
  }

  /** The part of a key of the texts. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
