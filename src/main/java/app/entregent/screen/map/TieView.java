package app.entregent.screen.map;

import app.entregent.model.decision.SeatLayout;
import app.entregent.model.decision.Spot;
import app.entregent.model.decision.Tie;
import app.entregent.model.decision.TieKind;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.QuadCurveTo;

/** One line between two cards, drawn under them. Colours and widths come from the style sheet. */
final class TieView extends Group {
  private static final double AIR = 4;
  private static final double ARROW = 9;
  private static final double BEND = 0.16;
  private static final double MOST_BEND = 56;
  private static final double ZIGZAG = 6;
  private static final double ZIGZAG_LENGTH = 36;

  private final Tie tie;
  private final Path path = new Path();
  private final Polygon arrow = new Polygon();

  TieView(Tie tie) {
    this.tie = tie;
    String kind = "tie-" + tie.kind().code();
    path.getStyleClass().addAll("tie", kind, "weight-" + tie.weight());
    arrow.getStyleClass().addAll("tie-arrow", kind);
    getChildren().add(path);
    if (tie.kind() == TieKind.INFLUENCES) {
      getChildren().add(arrow);
    }
    setMouseTransparent(true);
  }

  Tie tie() {
    return tie;
  }

  /** Draws the line between cards at these places. */
  void draw(Spot from, Spot to) {
    path.getElements().clear();
    switch (tie.kind()) {
      case REPORTS_TO -> elbow(from, to);
      case INFLUENCES -> curve(from, to);
      case CONFLICT -> zigzag(from, to);
      case KNOWS -> straight(from, to);
    }
  }

  /** Up from the one, across between the two, up to the boss. */
  private void elbow(Spot from, Spot boss) {
    Point2D start = middle(from);
    Point2D end = middle(boss);
    double gap = SeatLayout.HEIGHT;
    if (Math.abs(end.getY() - start.getY()) > gap) {
      double sign = Math.signum(end.getY() - start.getY());
      double y1 = start.getY() + sign * SeatLayout.HEIGHT / 2;
      double y2 = end.getY() - sign * SeatLayout.HEIGHT / 2;
      // The bend lies close to the boss, so that the lines of one team run together.
      double bend = y2 - sign * Math.min(28, Math.abs(y2 - y1) / 2);
      polyline(
          new Point2D(start.getX(), y1),
          new Point2D(start.getX(), bend),
          new Point2D(end.getX(), bend),
          new Point2D(end.getX(), y2));
    } else {
      double sign = end.getX() < start.getX() ? -1 : 1;
      double x1 = start.getX() + sign * SeatLayout.WIDTH / 2;
      double x2 = end.getX() - sign * SeatLayout.WIDTH / 2;
      double bend = (x1 + x2) / 2;
      polyline(
          new Point2D(x1, start.getY()),
          new Point2D(bend, start.getY()),
          new Point2D(bend, end.getY()),
          new Point2D(x2, end.getY()));
    }
  }

  private void curve(Spot from, Spot to) {
    Point2D start = middle(from);
    Point2D end = middle(to);
    Point2D along = end.subtract(start);
    double length = Math.max(1, along.magnitude());
    Point2D across = new Point2D(-along.getY() / length, along.getX() / length);
    Point2D control =
        start.midpoint(end).add(across.multiply(Math.min(MOST_BEND, length * BEND) * 2));
    Point2D tip = edge(to, control);
    Point2D begin = edge(from, control);
    Point2D back = control.subtract(tip).normalize();
    Point2D neck = tip.add(back.multiply(ARROW));
    path.getElements()
        .setAll(
            new MoveTo(begin.getX(), begin.getY()),
            new QuadCurveTo(control.getX(), control.getY(), neck.getX(), neck.getY()));
    Point2D side = new Point2D(-back.getY(), back.getX()).multiply(ARROW * 0.5);
    Point2D one = neck.add(side);
    Point2D other = neck.subtract(side);
    arrow
        .getPoints()
        .setAll(tip.getX(), tip.getY(), one.getX(), one.getY(), other.getX(), other.getY());
  }

  private void straight(Spot from, Spot to) {
    polyline(edge(from, middle(to)), edge(to, middle(from)));
  }

  /** Straight in the middle and jagged at both ends. */
  private void zigzag(Spot from, Spot to) {
    Point2D start = edge(from, middle(to));
    Point2D end = edge(to, middle(from));
    Point2D along = end.subtract(start);
    double length = along.magnitude();
    if (length < 1) {
      return;
    }
    Point2D step = along.multiply(1 / length);
    Point2D across = new Point2D(-step.getY(), step.getX()).multiply(ZIGZAG);
    double jagged = Math.min(ZIGZAG_LENGTH, length / 3);
    path.getElements().add(new MoveTo(start.getX(), start.getY()));
    jag(start, step, across, jagged);
    Point2D back = end.subtract(step.multiply(jagged));
    line(back);
    jag(back, step, across, jagged);
    line(end);
  }

  private void jag(Point2D from, Point2D step, Point2D across, double length) {
    int teeth = 4;
    for (int i = 1; i <= teeth; i++) {
      Point2D on = from.add(step.multiply(length * (i - 0.5) / teeth));
      line(i % 2 == 0 ? on.add(across) : on.subtract(across));
    }
    line(from.add(step.multiply(length)));
  }

  private void polyline(Point2D first, Point2D... others) {
    path.getElements().add(new MoveTo(first.getX(), first.getY()));
    for (Point2D other : others) {
      line(other);
    }
  }

  private void line(Point2D to) {
    path.getElements().add(new LineTo(to.getX(), to.getY()));
  }

  private static Point2D middle(Spot spot) {
    return new Point2D(spot.x() + SeatLayout.WIDTH / 2, spot.y() + SeatLayout.HEIGHT / 2);
  }

  /** Where a line from the middle of the card towards a point leaves it, with a little air. */
  private static Point2D edge(Spot spot, Point2D towards) {
    Point2D middle = middle(spot);
    Point2D along = towards.subtract(middle);
    double halfWidth = SeatLayout.WIDTH / 2 + AIR;
    double halfHeight = SeatLayout.HEIGHT / 2 + AIR;
    double share =
        Math.min(
            along.getX() == 0 ? Double.MAX_VALUE : halfWidth / Math.abs(along.getX()),
            along.getY() == 0 ? Double.MAX_VALUE : halfHeight / Math.abs(along.getY()));
    return middle.add(along.multiply(Math.min(1, share)));
  }
}
