package app.entregent.report;

/** A point on the paper, or a way from one to another. */
record Point(double x, double y) {
  Point plus(Point other) {
    return new Point(x + other.x, y + other.y);
  }

  Point minus(Point other) {
    return new Point(x - other.x, y - other.y);
  }

  Point times(double factor) {
    return new Point(x * factor, y * factor);
  }

  double length() {
    return Math.hypot(x, y);
  }

  /** The same way, one pixel long; a way of no length stays one. */
  Point unit() {
    double length = length();
    return length < 1e-9 ? this : times(1 / length);
  }

  /** The same way turned by a quarter. */
  Point across() {
    return new Point(-y, x);
  }
}
