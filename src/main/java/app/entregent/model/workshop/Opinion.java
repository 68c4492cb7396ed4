package app.entregent.model.workshop;

/**
 * How many in the room are of one opinion, and why.
 *
 * @param value the name of what they say: a stance, an influence, a role or a point of the path;
 *     {@link #NO_IDEA} where they say that they do not know
 * @param votes how many, 0 or more
 * @param reason why they say so; may be empty
 */
public record Opinion(String value, int votes, String reason) {
  /** The opinion of those who say that they do not know. */
  public static final String NO_IDEA = "UNKNOWN";

  /** The longest reason that is kept, in characters. */
  public static final int REASON_LIMIT = 2000;
}
