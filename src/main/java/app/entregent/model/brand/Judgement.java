package app.entregent.model.brand;

/** What an archive says of an item of the checklist. */
public sealed interface Judgement {
  /** An archive cannot tell. */
  record Unjudged() implements Judgement {}

  /** An archive could tell, but none has been read that does. */
  record NotSeen(FactKind kind) implements Judgement {}

  /**
   * An archive tells.
   *
   * @param needed from how many on it is enough
   */
  record Seen(ProfileFact fact, int needed, boolean enough) implements Judgement {}
}
