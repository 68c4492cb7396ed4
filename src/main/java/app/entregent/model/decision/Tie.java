package app.entregent.model.decision;

/**
 * A line between two seats.
 *
 * @param weight 1 to 5; only an influence has one that matters
 * @param motive why it works (status, helpfulness, reciprocity); may be empty
 */
public record Tie(
    long id, long fromSeatId, long toSeatId, TieKind kind, int weight, String motive) {
  public static final int LIGHTEST = 1;
  public static final int HEAVIEST = 5;

  /** Whether this line ends at that seat. */
  public boolean touches(long seatId) {
    return fromSeatId == seatId || toSeatId == seatId;
  }
}
