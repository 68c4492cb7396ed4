package app.entregent.model.engage;

/** What kind of thing a piece is. */
public enum PieceFormat {
  POST,
  /** An answer to somebody's question, in a group or under a post. */
  ANSWER,
  ARTICLE,
  VIDEO,
  PHOTO,
  INFOGRAPHIC,
  SLIDES,
  TESTIMONIAL,
  GUIDE,
  NEWSLETTER,
  /** A document made for one person or account. */
  DOCUMENT
}
