package app.entregent.model.decision;

/**
 * The place of a card's upper left corner on the map, in pixels at 100 %; both numbers may be
 * negative, since the paper has no edge.
 */
public record Spot(double x, double y) {
  public static final Spot ORIGIN = new Spot(0, 0);

  public Spot plus(double dx, double dy) {
    return new Spot(x + dx, y + dy);
  }
}
