package app.entregent.screen.brand;

import app.entregent.model.brand.BrandItem;
import app.entregent.model.brand.BrandState;
import app.entregent.model.brand.Freshness;
import java.time.LocalDate;

/** Which items of the checklist are in sight. */
public enum BrandFilter {
  ALL,
  TO_DO,
  DONE,
  /** Done long ago and not looked at since. */
  REVIEW;

  boolean shows(BrandItem item, LocalDate today) {
    return switch (this) {
      case ALL -> true;
      case TO_DO -> item.state() == BrandState.OPEN || item.state() == BrandState.DOING;
      case DONE -> item.state() == BrandState.DONE;
      case REVIEW -> toReview(item, today);
    };
  }

  static boolean toReview(BrandItem item, LocalDate today) {
    return item.state() == BrandState.DONE && item.freshness(today) == Freshness.STALE;
  }
}
