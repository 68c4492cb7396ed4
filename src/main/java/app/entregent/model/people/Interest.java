package app.entregent.model.people;

import java.time.LocalDate;

/**
 * A group a person is in, something the person shared, or a word of the person's trade.
 *
 * @param source where the seller saw it; may be empty
 * @param seenOn the day on which the seller wrote it down
 */
public record Interest(
    long id, long personId, InterestKind kind, String words, String source, LocalDate seenOn) {
  /** The longest words and the longest source that are kept, in characters. */
  public static final int LIMIT = 500;
}
