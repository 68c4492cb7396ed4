package app.entregent.model.decision;

import java.util.ArrayList;
import java.util.List;

/**
 * The way of a line over the map, from the edge of the one card to the edge of the other; in pixels
 * at 100 %.
 *
 * @param corners for a curve the four points of one cubic Bézier curve, otherwise the corners of
 *     straight pieces
 */
public record Route(Tie tie, boolean curve, List<Point> corners) {
  private static final int PIECES = 24;
  private static final double TOOTH = 6;
  private static final double TEETH = 36;
  private static final double TOOTH_LENGTH = 9;

  public Route {
    corners = List.copyOf(corners);
  }

  /** The way as straight pieces, a curve as many short ones. */
  public List<Point> flat() {
    if (!curve) {
      return corners;
    }
    List<Point> points = new ArrayList<>();
    for (int i = 0; i <= PIECES; i++) {
      points.add(at((double) i / PIECES));
    }
    return points;
  }

  public Point start() {
    return corners.getFirst();
  }

  public Point end() {
    return corners.getLast();
  }

  /** How far a point is from this line. */
  public double distance(Point point) {
    List<Point> points = flat();
    double nearest = Double.MAX_VALUE;
    for (int i = 1; i < points.size(); i++) {
      nearest = Math.min(nearest, distance(point, points.get(i - 1), points.get(i)));
    }
    return nearest;
  }

  /** The point in the middle of the way. */
  public Point middle() {
    List<Point> points = flat();
    return along(points, length(points) / 2);
  }

  /** The way with teeth at both ends, as a conflict is drawn. */
  public List<Point> jagged() {
    List<Point> points = flat();
    double whole = length(points);
    double teeth = Math.min(straightEnds(), whole / 3);
    List<Point> jagged = new ArrayList<>();
    jagged.add(points.getFirst());
    addTeeth(jagged, points, 0, teeth);
    double done = 0;
    for (int i = 1; i < points.size(); i++) {
      done += points.get(i - 1).distance(points.get(i));
      if (done > teeth && done < whole - teeth) {
        jagged.add(points.get(i));
      }
    }
    addTeeth(jagged, points, whole - teeth, teeth);
    jagged.add(points.getLast());
    return jagged;
  }

  /** So far the line goes without a turn at both ends. */
  private double straightEnds() {
    if (curve) {
      return TEETH;
    }
    int last = corners.size() - 1;
    double first = corners.get(0).distance(corners.get(1));
    return Math.min(TEETH, Math.min(first, corners.get(last - 1).distance(corners.get(last))));
  }

  private static void addTeeth(List<Point> jagged, List<Point> points, double from, double length) {
    int teeth = Math.max(1, (int) Math.round(length / TOOTH_LENGTH));
    jagged.add(along(points, from));
    for (int i = 1; i <= teeth; i++) {
      double middle = from + length * (i - 0.5) / teeth;
      Point on = along(points, middle);
      Point next = along(points, middle + 1);
      double step = Math.max(1e-9, on.distance(next));
      double side = i % 2 == 0 ? TOOTH : -TOOTH;
      jagged.add(on.plus(-(next.y() - on.y()) / step * side, (next.x() - on.x()) / step * side));
    }
    jagged.add(along(points, from + length));
  }

  private static double length(List<Point> points) {
    double length = 0;
    for (int i = 1; i < points.size(); i++) {
      length += points.get(i - 1).distance(points.get(i));
    }
    return length;
  }

  /** The point so far along the way. */
  private static Point along(List<Point> points, double far) {
    double left = far;
    for (int i = 1; i < points.size(); i++) {
      double piece = points.get(i - 1).distance(points.get(i));
      if (left <= piece && piece > 0) {
        return points.get(i - 1).towards(points.get(i), left);
      }
      left -= piece;
    }
    return points.getLast();
  }

  private Point at(double t) {
    double u = 1 - t;
    double a = u * u * u;
    double b = 3 * u * u * t;
    double c = 3 * u * t * t;
    double d = t * t * t;
    Point p = corners.get(0);
    Point q = corners.get(1);
    Point r = corners.get(2);
    Point s = corners.get(3);
    return new Point(
        a * p.x() + b * q.x() + c * r.x() + d * s.x(),
        a * p.y() + b * q.y() + c * r.y() + d * s.y());
  }

  private static double distance(Point point, Point from, Point to) {
    double dx = to.x() - from.x();
    double dy = to.y() - from.y();
    double square = dx * dx + dy * dy;
    double t =
        square == 0
            ? 0
            : Math.clamp(
                ((point.x() - from.x()) * dx + (point.y() - from.y()) * dy) / square, 0, 1);
    return point.distance(new Point(from.x() + t * dx, from.y() + t * dy));
  }
}
