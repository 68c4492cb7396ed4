package app.entregent.report;

import app.entregent.model.decision.Point;
import app.entregent.model.decision.Route;
import app.entregent.model.decision.Tie;
import app.entregent.model.decision.TieKind;
import app.entregent.report.Pen.Stroke;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws a line along its way past the cards, with the corners, curves, teeth and arrows that it has
 * in the window.
 */
final class RoutePainter {
  private static final double ARROW = 9;
  private static final double ROUND = 14;

  /** A round corner as short straight pieces: no file can tell them from a curve. */
  private static final int PIECES = 4;

  private RoutePainter() {}

  static void draw(Pen pen, Route route) {
    Stroke stroke = stroke(route.tie());
    switch (route.tie().kind()) {
      case REPORTS_TO -> pen.line(route.corners(), stroke);
      case CONFLICT -> pen.line(route.jagged(), stroke);
      case KNOWS -> bent(pen, route.curve(), route.corners(), stroke);
      case INFLUENCES -> arrow(pen, route, stroke);
    }
  }

  /** The looks of a line; an influence is the wider the more it weighs. */
  static Stroke stroke(Tie tie) {
    return switch (tie.kind()) {
      case REPORTS_TO -> Stroke.solid(Ink.LINE, 1.4);
      case INFLUENCES -> Stroke.solid(Ink.ACCENT, 0.75 + 0.75 * tie.weight());
      case CONFLICT -> Stroke.solid(Ink.DANGER, 1.8);
      case KNOWS -> new Stroke(Ink.MUTED, 1.3, Stroke.Style.DOTTED);
    };
  }

  /** A short straight line of this kind, for a legend. */
  static Route sample(TieKind kind, double length) {
    return new Route(
        new Tie(0, 0, 0, kind, 2, ""), false, List.of(new Point(0, 0), new Point(length, 0)));
  }

  private static void arrow(Pen pen, Route route, Stroke stroke) {
    List<Point> corners = route.corners();
    Point tip = route.end();
    double length = ARROW + route.tie().weight() * 0.6;
    Point neck = tip.towards(corners.get(corners.size() - 2), length);
    double x = (tip.x() - neck.x()) / 2;
    double y = (tip.y() - neck.y()) / 2;
    List<Point> shorter = new ArrayList<>(corners.subList(0, corners.size() - 1));
    shorter.add(neck);
    bent(pen, route.curve(), shorter, stroke);
    pen.shape(List.of(tip, neck.plus(-y, x), neck.plus(y, -x)), stroke.ink());
  }

  /** A curve, or right angles with round corners. */
  private static void bent(Pen pen, boolean curve, List<Point> corners, Stroke stroke) {
    if (curve) {
      pen.curve(corners.get(0), corners.get(1), corners.get(2), corners.get(3), stroke);
      return;
    }
    List<Point> points = new ArrayList<>();
    points.add(corners.getFirst());
    for (int i = 1; i < corners.size() - 1; i++) {
      addRound(points, corners.get(i - 1), corners.get(i), corners.get(i + 1));
    }
    points.add(corners.getLast());
    pen.line(points, stroke);
  }

  private static void addRound(List<Point> points, Point before, Point corner, Point after) {
    Point in = corner.towards(before, Math.min(ROUND, corner.distance(before) / 2));
    Point out = corner.towards(after, Math.min(ROUND, corner.distance(after) / 2));
    for (int i = 0; i <= PIECES; i++) {
      double t = (double) i / PIECES;
      double u = 1 - t;
      points.add(
          new Point(
              u * u * in.x() + 2 * u * t * corner.x() + t * t * out.x(),
              u * u * in.y() + 2 * u * t * corner.y() + t * t * out.y()));
    }
  }
}
