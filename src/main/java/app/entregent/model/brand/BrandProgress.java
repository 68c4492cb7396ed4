package app.entregent.model.brand;

import java.util.Collection;
import java.util.OptionalDouble;

/**
 * How much of the checklist, or of a part of it, is done.
 *
 * @param done items done
 * @param concerned items that concern the seller: all but those he set aside
 * @param doneWeight the weights of the items done
 * @param allWeight the weights of the items that concern the seller
 */
public record BrandProgress(int done, int concerned, int doneWeight, int allWeight) {
  public static BrandProgress of(Collection<BrandItem> items) {
    int done = 0;
    int concerned = 0;
    int doneWeight = 0;
    int allWeight = 0;
    for (BrandItem item : items) {
      if (item.state() != BrandState.NOT_FOR_ME) {
        concerned++;
        allWeight += item.weight();
      }
      if (item.state() == BrandState.DONE) {
        done++;
        doneWeight += item.weight();
      }
    }
    return new BrandProgress(done, concerned, doneWeight, allWeight);
  }

  /** The share done, or nothing when no item concerns the seller. */
  public OptionalDouble share() {
    return concerned == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) done / concerned);
  }

  /** Whether items concern the seller but none of them weighs anything. */
  public boolean weightless() {
    return concerned > 0 && allWeight == 0;
  }

  /**
   * The share done by weight; where all weights are zero each item counts the same. Nothing when no
   * item concerns the seller.
   */
  public OptionalDouble weighted() {
    return allWeight == 0 ? share() : OptionalDouble.of((double) doneWeight / allWeight);
  }
}
