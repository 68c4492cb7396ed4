package app.entregent.model.people;

/**
 * A way to look at a list that the seller gave a name.
 *
 * @param setup what is shown, in which columns and order, as the screen writes it
 */
public record ListView(long id, String name, String setup) {
  /** So long is a name at most. */
  public static final int NAME_LIMIT = 100;
}
