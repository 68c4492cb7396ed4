package app.entregent.screen.brand;

import app.entregent.model.brand.BrandGroup;
import app.entregent.model.brand.BrandItem;
import app.entregent.model.brand.BrandProgress;

/** A line of the checklist. */
public sealed interface BrandRow {
  BrandGroup group();

  /** The heading of a group, with how much of it is done. */
  record Heading(BrandGroup group, BrandProgress progress) implements BrandRow {}

  /**
   * An item.
   *
   * @param toReview whether it was done long ago and deserves another look
   */
  record Line(BrandItem item, boolean toReview) implements BrandRow {
    @Override
    public BrandGroup group() {
      return item.group();
    }
  }
}
