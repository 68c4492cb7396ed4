package app.entregent.model.relationship;

import java.util.Optional;

/**
 * How urgent a cold tie is among all: the days since the last touch over the rhythm that is wished
 * for, times a factor for the worth of the account, 1 for a key-account rank of 0 to 2 for one of
 * 100. An account that nobody graded stands in the middle with 1.5, since unknown is not worthless.
 * The formula is ours; the rank is that of row 49 of the digest.
 *
 * @param overdue days over rhythm; 2 is twice as long as wished for
 * @param rank 0 to 100, if anybody graded the account
 */
public record ColdOrder(double overdue, Optional<Integer> rank) {
  private static final double MIDDLE = 50;
  private static final double FULL = 100;

  /**
   * @param cadenceDays the rhythm; one below a day counts as a day
   */
  public static ColdOrder of(long days, int cadenceDays, Optional<Integer> rank) {
    return new ColdOrder((double) Math.max(0, days) / Math.max(1, cadenceDays), rank);
  }

  /** 1 to 2. */
  public double factor() {
    return 1 + Math.clamp(rank.map(Integer::doubleValue).orElse(MIDDLE) / FULL, 0, 1);
  }

  /** The larger, the sooner one should be in touch. */
  public double urgency() {
    return overdue * factor();
  }
}
