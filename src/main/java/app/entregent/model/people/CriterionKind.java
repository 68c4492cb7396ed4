package app.entregent.model.people;

/** Of what a criterion of a persona speaks. Age, sex and the like are not among them. */
public enum CriterionKind {
  /** The title of the current post. */
  TITLE,
  /** The sector of the account. */
  SECTOR,
  /** The company. */
  COMPANY,
  /** Where the person works. */
  LOCATION,
  /** What the person says of himself in the headline of the profile. */
  HEADLINE,
  /** Interests and habits: the note, and groups, shared content and words of the trade. */
  INTEREST,
  /** Former posts and employers. */
  CAREER,
  /** What the person said to need. */
  NEED,
  /** The seller's tags. */
  TAG
}
