package app.entregent.screen.map;

import app.entregent.model.decision.SeatLayout;
import app.entregent.model.decision.Spot;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** How selected cards are put in line. */
enum Alignment {
  LEFT,
  CENTRE,
  TOP,
  ACROSS,
  DOWN;

  /** Between two cards that had no room, in pixels. */
  private static final double GAP = 3 * SeatLayout.GRID;

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The new places; two cards at least, three to spread. */
  Map<Long, Spot> of(Map<Long, Spot> places) {
    if (places.size() < 2) {
      return Map.of();
    }
    double left = places.values().stream().mapToDouble(Spot::x).min().orElse(0);
    double right = places.values().stream().mapToDouble(Spot::x).max().orElse(0);
    double top = places.values().stream().mapToDouble(Spot::y).min().orElse(0);
    double middle = SeatLayout.onGrid(new Spot((left + right) / 2, 0)).x();
    Map<Long, Spot> aligned = new HashMap<>();
    switch (this) {
      case LEFT -> places.forEach((id, spot) -> aligned.put(id, new Spot(left, spot.y())));
      case CENTRE -> places.forEach((id, spot) -> aligned.put(id, new Spot(middle, spot.y())));
      case TOP -> places.forEach((id, spot) -> aligned.put(id, new Spot(spot.x(), top)));
      case ACROSS -> spread(places, Spot::x, SeatLayout.WIDTH, aligned);
      case DOWN -> spread(places, Spot::y, SeatLayout.HEIGHT, aligned);
    }
    return aligned;
  }

  /** Equal room between the cards, from the first to the last. */
  private void spread(
      Map<Long, Spot> places, ToDoubleFunction<Spot> side, double size, Map<Long, Spot> spread) {
    List<Map.Entry<Long, Spot>> inOrder =
        places.entrySet().stream()
            .sorted(
                Comparator.comparingDouble(
                        (Map.Entry<Long, Spot> e) -> side.applyAsDouble(e.getValue()))
                    .thenComparing(Map.Entry::getKey))
            .toList();
    double first = side.applyAsDouble(inOrder.getFirst().getValue());
    double last = side.applyAsDouble(inOrder.getLast().getValue());
    double step = Math.max((last - first) / (inOrder.size() - 1), size + GAP);
    for (int i = 0; i < inOrder.size(); i++) {
      Spot spot = inOrder.get(i).getValue();
      double at = first + i * step;
      Spot moved = this == ACROSS ? new Spot(at, spot.y()) : new Spot(spot.x(), at);
      spread.put(inOrder.get(i).getKey(), SeatLayout.onGrid(moved));
    }
  }
}
