package app.entregent.model.decision;

/** A point of the paper, in pixels at 100 %. */
public record Point(double x, double y) {
  public Point plus(double dx, double dy) {
    return new Point(x + dx, y + dy);
  }

  public double distance(Point other) {
    return Math.hypot(other.x - x, other.y - y);
  }

  /** The point so far from here towards the other, in pixels. */
  public Point towards(Point other, double far) {
    double whole = Math.max(1e-9, distance(other));
    return new Point(x + (other.x - x) * far / whole, y + (other.y - y) * far / whole);
  }
}
