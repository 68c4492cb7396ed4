package app.entregent.screen.map;

import app.entregent.model.decision.Spot;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/** Which card comes next in a direction: the nearest, and rather straight ahead than aside. */
enum Travel {
  LEFT(-1, 0),
  RIGHT(1, 0),
  UP(0, -1),
  DOWN(0, 1);

  /** A step aside counts as much as so many ahead. */
  private static final double ASIDE = 2.5;

  private final int dx;
  private final int dy;

  Travel(int dx, int dy) {
    this.dx = dx;
    this.dy = dy;
  }

  int dx() {
    return dx;
  }

  int dy() {
    return dy;
  }

  Optional<Long> from(long seatId, Map<Long, Spot> places) {
    Spot here = places.get(seatId);
    if (here == null) {
      return places.keySet().stream().min(Comparator.naturalOrder());
    }
    return places.entrySet().stream()
        .filter(other -> other.getKey() != seatId && ahead(here, other.getValue()) > 0)
        .min(
            Comparator.comparingDouble(
                    (Map.Entry<Long, Spot> other) ->
                        ahead(here, other.getValue()) + ASIDE * aside(here, other.getValue()))
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey);
  }

  private double ahead(Spot here, Spot there) {
    return dx * (there.x() - here.x()) + dy * (there.y() - here.y());
  }

  private double aside(Spot here, Spot there) {
    return Math.abs(dy * (there.x() - here.x())) + Math.abs(dx * (there.y() - here.y()));
  }
}
