package app.entregent.report;

import app.entregent.model.decision.Lane;
import app.entregent.model.decision.Point;
import app.entregent.model.decision.Route;
import java.util.List;

/** A rectangle on the paper, in pixels at 100 %. */
record Box(double x, double y, double width, double height) {
  /** The smallest box around a line. */
  static Box around(Route route) {
    List<Point> points = route.flat();
    double left = points.stream().mapToDouble(Point::x).min().orElse(0);
    double top = points.stream().mapToDouble(Point::y).min().orElse(0);
    return new Box(
        left,
        top,
        points.stream().mapToDouble(Point::x).max().orElse(0) - left,
        points.stream().mapToDouble(Point::y).max().orElse(0) - top);
  }

  static Box of(Lane lane) {
    return new Box(lane.x(), lane.y(), lane.width(), lane.height());
  }

  double right() {
    return x + width;
  }

  double bottom() {
    return y + height;
  }

  double centreX() {
    return x + width / 2;
  }

  double centreY() {
    return y + height / 2;
  }

  /** The smallest box around both. */
  Box with(Box other) {
    double left = Math.min(x, other.x);
    double top = Math.min(y, other.y);
    return new Box(
        left,
        top,
        Math.max(right(), other.right()) - left,
        Math.max(bottom(), other.bottom()) - top);
  }

  /** The same with so much air on each side. */
  Box grown(double by) {
    return new Box(x - by, y - by, width + 2 * by, height + 2 * by);
  }

  /** Whether the two have a point in common. */
  boolean meets(Box other) {
    return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
  }

  /** Whether the other lies wholly in this one. */
  boolean holds(Box other) {
    return x <= other.x && y <= other.y && right() >= other.right() && bottom() >= other.bottom();
  }
}
