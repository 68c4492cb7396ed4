package app.entregent.search;

/** What opens when a hit is chosen. */
public sealed interface SearchTarget {
  /** The page of a person. */
  record Person(long id) implements SearchTarget {}

  /** The page of an account. */
  record Account(long id) implements SearchTarget {}

  /** The map of a decision. */
  record Map(long decisionId) implements SearchTarget {}

  /** A talk in the story of a person. */
  record Talk(long personId, long talkId) implements SearchTarget {}

  /** A clue in the listening notebook. */
  record Clue(long id) implements SearchTarget {}

  /** A place that stands for itself. */
  enum Room implements SearchTarget {
    PEOPLE,
    BRAND,
    ENGAGE,
    RELATIONSHIPS,
    TODAY,
    CAMPAIGN,
    WORKSHOPS
  }
}
