package app.entregent.model.listening;

/** Where something was said or written. */
public enum CluePlace {
  /** A post on the network. */
  POST,
  /** A comment below a post. */
  COMMENT,
  /** A discussion group, where an answer is welcome. */
  GROUP,
  EVENT,
  /** A site or a forum. */
  SITE,
  PRESS,
  TALK,
  OTHER
}
