package app.entregent.screen.map;

import app.entregent.model.decision.SeatLayout;
import app.entregent.model.decision.Spot;
import java.util.Collection;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * Where a dragged card comes to rest: in line with another card if it is near to that, otherwise on
 * the grid.
 *
 * @param spot the place
 * @param lineX where a vertical line shows that cards stand in line
 * @param lineY where a horizontal line shows it
 */
record Snapping(Spot spot, OptionalDouble lineX, OptionalDouble lineY) {
  /** How near is near, in pixels at 100 %. */
  static final double REACH = 7;

  static Snapping of(Spot wanted, Collection<Spot> others) {
    OptionalDouble x = near(wanted.x(), others, Spot::x);
    OptionalDouble y = near(wanted.y(), others, Spot::y);
    Spot onGrid = SeatLayout.onGrid(wanted);
    return new Snapping(new Spot(x.orElse(onGrid.x()), y.orElse(onGrid.y())), x, y);
  }

  private static OptionalDouble near(
      double wanted, Collection<Spot> others, ToDoubleFunction<Spot> side) {
    double best = REACH;
    OptionalDouble found = OptionalDouble.empty();
    for (Spot other : others) {
      double distance = Math.abs(side.applyAsDouble(other) - wanted);
      if (distance < best) {
        best = distance;
        found = OptionalDouble.of(side.applyAsDouble(other));
      }
    }
    return found;
  }
}
