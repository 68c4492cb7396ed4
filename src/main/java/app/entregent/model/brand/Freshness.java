package app.entregent.model.brand;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How long ago an item was looked at: stale from its months on, usually six; ageing from half of
 * them on; fresh before. A look dated ahead of today is fresh. The months are ours.
 */
public enum Freshness {
  /** Never looked at. */
  NEVER,
  FRESH,
  AGEING,
  STALE;

  /** After so many months it is stale, unless the seller set others. */
  public static final int USUAL_MONTHS = 6;

  /**
   * @param months after how many it is stale, 1 or more
   */
  public static Freshness of(Optional<LocalDate> reviewedOn, LocalDate today, int months) {
    if (reviewedOn.isEmpty()) {
      return NEVER;
    }
    LocalDate looked = reviewedOn.get();
    long all = ChronoUnit.DAYS.between(looked, looked.plusMonths(months));
    long days = ChronoUnit.DAYS.between(looked, today);
    if (2 * days <= all) {
      return FRESH;
    }
    return days <= all ? AGEING : STALE;
  }
}
