package app.entregent.report;

import app.entregent.model.decision.Point;
import app.entregent.model.decision.Route;
import app.entregent.model.decision.TieKind;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where a line can be a connector of a slide, tied to the middles of the sides of two cards. A
 * connector knows three ways only: straight, and with two elbows upright or lying. What needs
 * another way past the cards, or would come to a card beside a line that is none, is none; nor is a
 * conflict, since no connector has the teeth by which the legend and the window show it.
 */
final class Joints {
  /** The middle of a side of a card. */
  enum Side {
    TOP,
    LEFT,
    BOTTOM,
    RIGHT;

    Point of(Box box) {
      return switch (this) {
        case TOP -> new Point(box.centreX(), box.y());
        case LEFT -> new Point(box.x(), box.centreY());
        case BOTTOM -> new Point(box.centreX(), box.bottom());
        case RIGHT -> new Point(box.right(), box.centreY());
      };
    }

    /** How far a point is from the line on which this side lies. */
    private double distance(Box box, Point point) {
      Point middle = of(box);
      return this == TOP || this == BOTTOM
          ? Math.abs(point.y() - middle.y())
          : Math.abs(point.x() - middle.x());
    }
  }

  /**
   * A line as a connector.
   *
   * @param elbow how far along the way the two elbows are, 0 to 1; nothing for a straight one
   */
  record Joint(long from, Side start, long to, Side end, Optional<Double> elbow) {}

  private record End(long card, Side side) {}

  private static final double NEAR = 0.5;

  private final Map<Long, Box> boxes = new HashMap<>();
  private final Map<Route, Joint> joints = new HashMap<>();

  Joints(List<MapDrawing.Card> cards, List<Route> routes) {
    cards.forEach(card -> boxes.put(card.id(), card.box()));
    for (Route route : routes) {
      find(route).ifPresent(joint -> joints.put(route, joint));
    }
    while (joints.keySet().removeAll(crowded(routes))) {
      // What is no connector any more may crowd others out.
    }
  }

  /** The line as a connector; nothing if it has to be drawn along its way. */
  Optional<Joint> of(Route route) {
    return Optional.ofNullable(joints.get(route));
  }

  private Optional<Joint> find(Route route) {
    if (route.tie().fromSeatId() == route.tie().toSeatId()) {
      return Optional.empty();
    }
    return switch (route.tie().kind()) {
      case REPORTS_TO -> along(route);
      case INFLUENCES, KNOWS -> straight(route);
      case CONFLICT -> Optional.empty();
    };
  }

  /** The straight connectors that would come to a card beside a line that is drawn. */
  private List<Route> crowded(List<Route> routes) {
    Set<End> taken = new HashSet<>();
    for (Route route : routes) {
      if (route.tie().kind() == TieKind.REPORTS_TO || !joints.containsKey(route)) {
        end(route.tie().fromSeatId(), route.start()).ifPresent(taken::add);
        end(route.tie().toSeatId(), route.end()).ifPresent(taken::add);
      }
    }
    return joints.entrySet().stream()
        .filter(entry -> entry.getKey().tie().kind() != TieKind.REPORTS_TO)
        .filter(
            entry ->
                taken.contains(new End(entry.getValue().from(), entry.getValue().start()))
                    || taken.contains(new End(entry.getValue().to(), entry.getValue().end())))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The side of a card to which this point is nearest. */
  private Optional<End> end(long card, Point at) {
    return Optional.ofNullable(boxes.get(card))
        .map(
            box ->
                new End(
                    card,
                    Arrays.stream(Side.values())
                        .min(Comparator.comparingDouble(side -> side.distance(box, at)))
                        .orElseThrow()));
  }

  /** The connector that goes the very way. */
  private Optional<Joint> along(Route route) {
    long from = route.tie().fromSeatId();
    long to = route.tie().toSeatId();
    Optional<Side> start = side(from, route.start());
    Optional<Side> end = side(to, route.end());
    Optional<Double> elbow = elbow(route);
    boolean known = route.corners().size() == 2 || elbow.isPresent();
    return known && start.isPresent() && end.isPresent()
        ? Optional.of(new Joint(from, start.get(), to, end.get(), elbow))
        : Optional.empty();
  }

  /** How far along the way from end to end the piece across is. */
  private static Optional<Double> elbow(Route route) {
    List<Point> corners = route.corners();
    if (corners.size() != 4) {
      return Optional.empty();
    }
    Point start = route.start();
    Point end = route.end();
    boolean upright = Math.abs(start.x() - corners.get(1).x()) < NEAR;
    double whole = upright ? end.y() - start.y() : end.x() - start.x();
    double part = upright ? corners.get(1).y() - start.y() : corners.get(1).x() - start.x();
    double share = Math.abs(whole) < NEAR ? -1 : part / whole;
    return share > 0 && share < 1 ? Optional.of(share) : Optional.empty();
  }

  /** A straight connector between sides that face each other and past all other cards. */
  private Optional<Joint> straight(Route route) {
    long from = route.tie().fromSeatId();
    long to = route.tie().toSeatId();
    Box one = boxes.get(from);
    Box other = boxes.get(to);
    if (one == null || other == null) {
      return Optional.empty();
    }
    return facing(one, other)
        .flatMap(
            sides -> {
              Joint joint = new Joint(from, sides.start(), to, sides.end(), Optional.empty());
              return free(joint, one, other) ? Optional.of(joint) : Optional.empty();
            });
  }

  private record Sides(Side start, Side end) {}

  private static Optional<Sides> facing(Box one, Box other) {
    if (one.right() < other.x()) {
      return Optional.of(new Sides(Side.RIGHT, Side.LEFT));
    }
    if (other.right() < one.x()) {
      return Optional.of(new Sides(Side.LEFT, Side.RIGHT));
    }
    if (one.bottom() < other.y()) {
      return Optional.of(new Sides(Side.BOTTOM, Side.TOP));
    }
    return other.bottom() < one.y()
        ? Optional.of(new Sides(Side.TOP, Side.BOTTOM))
        : Optional.empty();
  }

  private boolean free(Joint joint, Box one, Box other) {
    Point start = joint.start().of(one);
    Point end = joint.end().of(other);
    Line2D line = new Line2D.Double(start.x(), start.y(), end.x(), end.y());
    return boxes.entrySet().stream()
        .filter(entry -> entry.getKey() != joint.from() && entry.getKey() != joint.to())
        .map(Map.Entry::getValue)
        .noneMatch(
            box ->
                line.intersects(
                    new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height())));
  }

  private Optional<Side> side(long card, Point at) {
    Box box = boxes.get(card);
    if (box == null) {
      return Optional.empty();
    }
    for (Side side : Side.values()) {
      if (side.of(box).distance(at) < NEAR) {
        return Optional.of(side);
      }
    }
    return Optional.empty();
  }
}
