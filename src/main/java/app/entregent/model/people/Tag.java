package app.entregent.model.people;

/** A word that the seller puts on some people, to keep them together. */
public record Tag(long id, String name) {
  /** So long is a name at most. */
  public static final int NAME_LIMIT = 100;
}
