package app.entregent.model.account.worth;

import app.entregent.text.Message;
import java.util.Locale;
import java.util.Optional;

/**
 * Where an account stands between satisfaction and loyalty, both 1 to 5 and high from 4. Source:
 * digest row 53 names over-satisfied, dissatisfied, over-loyal and disloyal; who is both satisfied
 * and loyal, and where the borders run, is ours.
 */
public enum LoyaltyQuadrant {
  /** Satisfied and loyal. */
  SOLID,
  /** Satisfied, and yet not loyal: more is given than comes back. */
  OVER_SATISFIED,
  /** Loyal, and yet not satisfied: it stays for lack of another. */
  OVER_LOYAL,
  /** Neither; satisfaction is not above loyalty: disappointment comes first. */
  DISSATISFIED,
  /** Neither; loyalty is the lower one: it buys elsewhere without a grievance. */
  DISLOYAL;

  private static final int HIGH = 4;

  /** Empty while one of both is unknown. */
  public static Optional<LoyaltyQuadrant> of(Ratings ratings) {
    int satisfaction = ratings.level(Rated.SATISFACTION).orElse(0);
    int loyalty = ratings.level(Rated.LOYALTY).orElse(0);
    if (satisfaction == 0 || loyalty == 0) {
      return Optional.empty();
    }
    if (satisfaction >= HIGH) {
      return Optional.of(loyalty >= HIGH ? SOLID : OVER_SATISFIED);
    }
    if (loyalty >= HIGH) {
      return Optional.of(OVER_LOYAL);
    }
    return Optional.of(satisfaction <= loyalty ? DISSATISFIED : DISLOYAL);
  }

  /** Whether the account is satisfied, so that nothing drives it away. */
  public boolean holds() {
    return this == SOLID || this == OVER_SATISFIED;
  }

  public Message word() {
    return Message.of("worth.quadrant." + code());
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
