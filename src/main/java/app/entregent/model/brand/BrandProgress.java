package app.entregent.model.brand;

import java.util.Collection;
import java.util.OptionalDouble;

/**
 * How much of the checklist, or of a part of it, is done.
 *
 * @param done items done
 * @param concerned items that concern the seller: all but those he set aside
 */
public record BrandProgress(int done, int concerned) {
  public static BrandProgress of(Collection<BrandItem> items) {
    int done = 0;
    int concerned = 0;
    for (BrandItem item : items) {
      switch (item.state()) {
        case DONE -> {
          done++;
          concerned++;
        }
        case OPEN, DOING -> concerned++;
        case NOT_FOR_ME -> {}
      }
    }
    return new BrandProgress(done, concerned);
  }

  /** The share done, or nothing when no item concerns the seller. */
  public OptionalDouble share() {
    return concerned == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) done / concerned);
  }
}
