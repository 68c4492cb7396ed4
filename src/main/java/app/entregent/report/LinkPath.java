package app.entregent.report;

import app.entregent.report.MapDrawing.Link;
import app.entregent.report.Pen.Stroke;
import java.util.ArrayList;
import java.util.List;

/** How a line runs from card to card, where a writer has no lines of its own. */
final class LinkPath {
  private static final double AIR = 4;
  private static final double ARROW = 9;
  private static final double DIP = 34;
  private static final double ZIGZAG = 6;
  private static final double ZIGZAG_LENGTH = 36;
  private static final int TEETH = 4;

  private LinkPath() {}

  static void draw(Pen pen, Link link, Box from, Box to) {
    switch (link.kind()) {
      case REPORTS_TO -> pen.line(elbow(from, to, link.scale()), stroke(link));
      case INFLUENCES -> curve(pen, link, from, to);
      case CONFLICT -> pen.line(zigzag(from, to, link.scale()), stroke(link));
      case KNOWS ->
          pen.line(
              List.of(edge(from, middle(to), link.scale()), edge(to, middle(from), link.scale())),
              stroke(link));
    }
  }

  /** The looks of a line; an influence is the wider the more it weighs. */
  static Stroke stroke(Link link) {
    Stroke plain =
        switch (link.kind()) {
          case REPORTS_TO -> Stroke.solid(Ink.LINE, 1.4);
          case INFLUENCES -> Stroke.solid(Ink.ACCENT, 0.75 + 0.75 * link.weight());
          case CONFLICT -> Stroke.solid(Ink.DANGER, 1.8);
          case KNOWS -> new Stroke(Ink.MUTED, 1.3, Stroke.Style.DOTTED);
        };
    return new Stroke(plain.ink(), plain.width() * link.scale(), plain.style());
  }

  /** Up from the one, across between the two, up to the boss. */
  private static List<Point> elbow(Box from, Box boss, double scale) {
    if (Math.abs(boss.centreY() - from.centreY()) > from.height()) {
      double sign = Math.signum(boss.centreY() - from.centreY());
      double y1 = from.centreY() + sign * from.height() / 2;
      double y2 = boss.centreY() - sign * boss.height() / 2;
      // The bend lies close to the boss, so that the lines of one team run together.
      double bend = y2 - sign * Math.min(28 * scale, Math.abs(y2 - y1) / 2);
      return List.of(
          new Point(from.centreX(), y1),
          new Point(from.centreX(), bend),
          new Point(boss.centreX(), bend),
          new Point(boss.centreX(), y2));
    }
    double sign = boss.centreX() < from.centreX() ? -1 : 1;
    double x1 = from.centreX() + sign * from.width() / 2;
    double x2 = boss.centreX() - sign * boss.width() / 2;
    double bend = (x1 + x2) / 2;
    return List.of(
        new Point(x1, from.centreY()),
        new Point(bend, from.centreY()),
        new Point(bend, boss.centreY()),
        new Point(x2, boss.centreY()));
  }

  /**
   * Out of the upper or lower edge of one card into that of the other, so that it runs in the air
   * between the rows; beside the middle, where the reporting lines are.
   */
  private static void curve(Pen pen, Link link, Box from, Box to) {
    double way = Math.signum(to.centreX() - from.centreX());
    double aside = from.width() / 4 * (way == 0 ? 1 : way);
    double out = below(from, to) ? 1 : -1;
    double in = Math.abs(to.centreY() - from.centreY()) < from.height() / 2 ? out : -out;
    double air = AIR * link.scale();
    Point start = new Point(from.centreX() + aside, end(from, out) + out * air);
    Point tip = new Point(to.centreX() + (way == 0 ? aside : -aside), end(to, in) + in * air);
    double arrow = (ARROW + link.weight() * 0.6) * link.scale();
    Point neck = tip.plus(new Point(0, in * arrow));
    double lean =
        out == in
            ? DIP * link.scale()
            : Math.max(DIP * link.scale(), Math.abs(neck.y() - start.y()) / 2);
    pen.curve(
        start,
        start.plus(new Point(0, out * lean)),
        neck.plus(new Point(0, in * lean)),
        neck,
        stroke(link));
    Point side = new Point(arrow * 0.5, 0);
    pen.shape(List.of(tip, neck.plus(side), neck.minus(side)), Ink.ACCENT);
  }

  /** Whether a line leaves the lower edge: to the rows below, and to the same row. */
  private static boolean below(Box from, Box to) {
    return to.centreY() - from.centreY() > -from.height() / 2;
  }

  private static double end(Box box, double way) {
    return way > 0 ? box.bottom() : box.y();
  }

  /** Straight in the middle and jagged at both ends. */
  private static List<Point> zigzag(Box from, Box to, double scale) {
    Point start = edge(from, middle(to), scale);
    Point end = edge(to, middle(from), scale);
    Point step = end.minus(start).unit();
    double length = end.minus(start).length();
    double jagged = Math.min(ZIGZAG_LENGTH * scale, length / 3);
    Point across = step.across().times(ZIGZAG * scale);
    List<Point> points = new ArrayList<>();
    points.add(start);
    jag(points, start, step, across, jagged);
    Point back = end.minus(step.times(jagged));
    points.add(back);
    jag(points, back, step, across, jagged);
    points.add(end);
    return points;
  }

  private static void jag(List<Point> points, Point from, Point step, Point across, double length) {
    for (int i = 1; i <= TEETH; i++) {
      Point on = from.plus(step.times(length * (i - 0.5) / TEETH));
      points.add(i % 2 == 0 ? on.plus(across) : on.minus(across));
    }
    points.add(from.plus(step.times(length)));
  }

  private static Point middle(Box box) {
    return new Point(box.centreX(), box.centreY());
  }

  /** Where a line from the middle of the card towards a point leaves it, with a little air. */
  private static Point edge(Box box, Point towards, double scale) {
    Point along = towards.minus(middle(box));
    double halfWidth = box.width() / 2 + AIR * scale;
    double halfHeight = box.height() / 2 + AIR * scale;
    double share =
        Math.min(
            along.x() == 0 ? Double.MAX_VALUE : halfWidth / Math.abs(along.x()),
            along.y() == 0 ? Double.MAX_VALUE : halfHeight / Math.abs(along.y()));
    return middle(box).plus(along.times(Math.min(1, share)));
  }
}
