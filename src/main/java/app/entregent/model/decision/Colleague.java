package app.entregent.model.decision;

/**
 * One of our own people.
 *
 * @param name by which there is only one
 */
public record Colleague(long id, String name) {
  /** The longest name that is kept, in characters. */
  public static final int NAME_LIMIT = 200;
}
