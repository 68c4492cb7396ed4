package app.entregent.model.conversation;

/** How a conversation takes place. */
public enum Channel {
  LINKEDIN_MESSAGE,
  COMMENT,
  GROUP,
  EMAIL,
  PHONE,
  VIDEO,
  FACE_TO_FACE,
  EVENT;

  /** Whether both sides are there at the same time and hear each other. */
  public boolean isLive() {
    return switch (this) {
      case PHONE, VIDEO, FACE_TO_FACE, EVENT -> true;
      case LINKEDIN_MESSAGE, COMMENT, GROUP, EMAIL -> false;
    };
  }
}
