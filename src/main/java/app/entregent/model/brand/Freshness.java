package app.entregent.model.brand;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** How long ago an item was looked at: up to 90 days fresh, up to 180 ageing, then stale. */
public enum Freshness {
  /** Never looked at. */
  NEVER,
  FRESH,
  AGEING,
  STALE;

  /** Days up to which it is fresh. */
  public static final int FRESH_DAYS = 90;

  /** Days up to which it is ageing; a judgement outside a live decision is stale after these. */
  public static final int STALE_DAYS = 180;

  public static Freshness of(Optional<LocalDate> reviewedOn, LocalDate today) {
    if (reviewedOn.isEmpty()) {
      return NEVER;
    }
    long days = ChronoUnit.DAYS.between(reviewedOn.get(), today);
    if (days <= FRESH_DAYS) {
      return FRESH;
    }
    return days <= STALE_DAYS ? AGEING : STALE;
  }
}
