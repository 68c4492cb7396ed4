package app.entregent.model.engage;

/** Where a piece goes. */
public enum PieceChannel {
  /** The seller's own profile. */
  PROFILE,
  GROUP,
  /** The company's page. */
  PAGE,
  LINKEDIN_MESSAGE,
  EMAIL,
  BLOG,
  WEBSITE,
  VIDEO_SITE,
  IN_PERSON
}
