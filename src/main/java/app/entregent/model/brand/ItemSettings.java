package app.entregent.model.brand;

import java.util.OptionalInt;

/**
 * What the seller set in place of the usual figures of an item.
 *
 * @param threshold from how many on it counts as done
 * @param weight how much it counts beside the others, 0 to 10
 * @param staleMonths after how many months without a look it is stale, 1 to 60
 */
public record ItemSettings(OptionalInt threshold, OptionalInt weight, OptionalInt staleMonths) {
  public static final ItemSettings USUAL =
      new ItemSettings(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());

  public static final int HEAVIEST = 10;
  public static final int MOST_MONTHS = 60;
  public static final int HIGHEST_THRESHOLD = 100_000;

  /** How much an item of the seller's own counts, until he says otherwise. */
  static final int USUAL_WEIGHT = 1;

  public boolean usual() {
    return equals(USUAL);
  }
}
