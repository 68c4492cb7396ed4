package app.entregent.model.decision;

/**
 * One of our own people.
 *
 * @param name by which there is only one
 * @param expertise what this person knows well; may be empty
 */
public record Colleague(long id, String name, String expertise) {
  /** The longest name that is kept, in characters. */
  public static final int NAME_LIMIT = 200;
}
