package app.entregent.model.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds a way for each line past the cards. The nicest way that is free is taken: for a reporting
 * line two elbows, for an influence one curve, for the others a straight line; where none is free,
 * a way with right angles between the cards ({@link WayBetween}). Only where cards lie on each
 * other may a line have to cross one.
 */
public final class Routing {
  /** The end of a line keeps so far from its card, but a reporting line, which touches it. */
  private static final double OFF = 3;

  /** In less room than this neither an arrow nor teeth are seen: the line takes a detour. */
  private static final double SHORT = 56;

  private static final double[] OUT = {0.25, 0.7};
  private static final double[] IN = {0.33, 0.78};

  private final Obstacles cards;
  private final Map<Long, Double> bends;
  private final WayBetween.Notes notes = new WayBetween.Notes();

  public Routing(Map<Long, Spot> places, List<Tie> ties) {
    cards = new Obstacles(places);
    bends = TeamBends.of(places, ties);
  }

  /** The ways of all lines whose ends are on the map, by the id of the line. */
  public static Map<Long, Route> all(Map<Long, Spot> places, List<Tie> ties) {
    Routing routing = new Routing(places, ties);
    Map<Long, Route> routes = new LinkedHashMap<>();
    for (Tie tie : ties) {
      routing.of(tie).ifPresent(route -> routes.put(tie.id(), route));
    }
    return routes;
  }

  /** The way of a line; empty if one of its ends is not on the map. */
  public Optional<Route> of(Tie tie) {
    if (!cards.has(tie.fromSeatId()) || !cards.has(tie.toSeatId())) {
      return Optional.empty();
    }
    Obstacles.Card from = cards.card(tie.fromSeatId());
    Obstacles.Card to = cards.card(tie.toSeatId());
    return Optional.of(
        switch (tie.kind()) {
          case REPORTS_TO -> reports(tie, from, to);
          case INFLUENCES -> curve(tie, from, to).orElseGet(() -> between(tie, from, to));
          case CONFLICT, KNOWS ->
              straight(tie, from, to)
                  .or(() -> curve(tie, from, to))
                  .orElseGet(() -> between(tie, from, to));
        });
  }

  private Route reports(Tie tie, Obstacles.Card from, Obstacles.Card boss) {
    List<List<Point>> ways = new ArrayList<>();
    if (boss.bottom() + SeatLayout.GRID <= from.top()) {
      Point start = new Point(from.middleX(), from.top());
      Point end = new Point(boss.middleX(), boss.bottom());
      double bend = bend(boss, from.top() - boss.bottom());
      ways.add(upAndOver(start, boss.bottom() + bend, end));
      ways.add(upAndOver(start, from.top() - bend, end));
    } else if (from.bottom() + SeatLayout.GRID <= boss.top()) {
      Point start = new Point(from.middleX(), from.bottom());
      Point end = new Point(boss.middleX(), boss.top());
      double bend = bend(boss, boss.top() - from.bottom());
      ways.add(upAndOver(start, boss.top() - bend, end));
      ways.add(upAndOver(start, from.bottom() + bend, end));
    } else {
      boolean left = boss.left() < from.left();
      Point start = new Point(left ? from.left() : from.right(), from.middleY());
      Point end = new Point(left ? boss.right() : boss.left(), boss.middleY());
      double middle = (start.x() + end.x()) / 2;
      ways.add(
          straightened(
              List.of(start, new Point(middle, start.y()), new Point(middle, end.y()), end)));
    }
    return ways.stream()
        .filter(way -> cards.free(way, from.id(), boss.id()))
        .findFirst()
        .map(way -> new Route(tie, false, way))
        .orElseGet(() -> between(tie, from, boss));
  }

  /** How far below the boss the lines of the team meet; the lines of other teams do elsewhere. */
  private double bend(Obstacles.Card boss, double room) {
    return Math.min(bends.getOrDefault(boss.id(), TeamBends.FIRST), room - SeatLayout.GRID / 2);
  }

  private static List<Point> upAndOver(Point start, double bend, Point end) {
    return straightened(List.of(start, new Point(start.x(), bend), new Point(end.x(), bend), end));
  }

  /** Without corners at which the line does not turn. */
  static List<Point> straightened(List<Point> way) {
    List<Point> corners = new ArrayList<>();
    for (Point point : way) {
      int last = corners.size() - 1;
      if (last >= 0 && corners.get(last).distance(point) < 1e-6) {
        continue;
      }
      if (last >= 1 && inLine(corners.get(last - 1), corners.get(last), point)) {
        corners.removeLast();
      }
      corners.add(point);
    }
    return corners;
  }

  private static boolean inLine(Point a, Point b, Point c) {
    return Math.abs((b.x() - a.x()) * (c.y() - b.y()) - (b.y() - a.y()) * (c.x() - b.x())) < 1e-6;
  }

  private Optional<Route> straight(Tie tie, Obstacles.Card from, Obstacles.Card to) {
    Point start = edge(from, to);
    Point end = edge(to, from);
    double away = Math.hypot(to.middleX() - from.middleX(), to.middleY() - from.middleY());
    double covered =
        start.distance(new Point(from.middleX(), from.middleY()))
            + end.distance(new Point(to.middleX(), to.middleY()));
    boolean room = tie.kind() != TieKind.CONFLICT || start.distance(end) >= SHORT;
    boolean apart = room && covered + SeatLayout.GRID < away;
    return apart && cards.free(start, end, from.id(), to.id())
        ? Optional.of(new Route(tie, false, List.of(start, end)))
        : Optional.empty();
  }

  /** Where a line from the middle of a card to that of another leaves it. */
  private static Point edge(Obstacles.Card card, Obstacles.Card other) {
    double dx = other.middleX() - card.middleX();
    double dy = other.middleY() - card.middleY();
    double share =
        Math.min(
            dx == 0 ? Double.MAX_VALUE : (SeatLayout.WIDTH / 2 + OFF) / Math.abs(dx),
            dy == 0 ? Double.MAX_VALUE : (SeatLayout.HEIGHT / 2 + OFF) / Math.abs(dy));
    double part = Math.min(1, share);
    return new Point(card.middleX() + dx * part, card.middleY() + dy * part);
  }

  private Optional<Route> curve(Tie tie, Obstacles.Card from, Obstacles.Card to) {
    List<Route> curves = new ArrayList<>();
    for (Port out : ports(from, OUT, 0.4)) {
      for (Port in : ports(to, IN, 0.6)) {
        double reach = Math.clamp(out.at.distance(in.at) * 0.45, 28, 150);
        curves.add(
            new Route(tie, true, List.of(out.at, out.outwards(reach), in.outwards(reach), in.at)));
      }
    }
    return curves.stream()
        .sorted(Comparator.comparingDouble(Routing::effort))
        .filter(route -> cards.free(route.flat(), from.id(), to.id()))
        .findFirst();
  }

  /** The length of the curve's polygon: short and little bent is nicer. */
  private static double effort(Route curve) {
    List<Point> c = curve.corners();
    double near = Math.max(0, SHORT - c.get(0).distance(c.get(3))) * 10;
    return near
        + c.get(0).distance(c.get(1))
        + c.get(1).distance(c.get(2)) * 1.2
        + c.get(2).distance(c.get(3));
  }

  private Route between(Tie tie, Obstacles.Card from, Obstacles.Card to) {
    return new WayBetween(notes, cards, tie, from, to)
        .find()
        .map(way -> new Route(tie, false, straightened(way)))
        .orElseGet(() -> new Route(tie, false, List.of(edge(from, to), edge(to, from))));
  }

  /** Where a line may leave a card, and in which direction. */
  record Port(Point at, int dx, int dy) {
    Point outwards(double far) {
      return at.plus(dx * far, dy * far);
    }
  }

  static List<Port> ports(Obstacles.Card card, double[] across, double down) {
    List<Port> ports = new ArrayList<>();
    for (double share : across) {
      double x = card.left() + SeatLayout.WIDTH * share;
      ports.add(new Port(new Point(x, card.top() - OFF), 0, -1));
      ports.add(new Port(new Point(x, card.bottom() + OFF), 0, 1));
    }
    double y = card.top() + SeatLayout.HEIGHT * down;
    ports.add(new Port(new Point(card.left() - OFF, y), -1, 0));
    ports.add(new Port(new Point(card.right() + OFF, y), 1, 0));
    return ports;
  }

  /** Where a reporting line meets a card: above and below, unless both stand in one row. */
  static List<Port> middles(Obstacles.Card card, Obstacles.Card other) {
    if (other.bottom() + SeatLayout.GRID <= card.top()) {
      return List.of(new Port(new Point(card.middleX(), card.top()), 0, -1));
    }
    if (card.bottom() + SeatLayout.GRID <= other.top()) {
      return List.of(new Port(new Point(card.middleX(), card.bottom()), 0, 1));
    }
    return List.of(
        new Port(new Point(card.middleX(), card.top()), 0, -1),
        new Port(new Point(card.middleX(), card.bottom()), 0, 1),
        new Port(new Point(card.left(), card.middleY()), -1, 0),
        new Port(new Point(card.right(), card.middleY()), 1, 0));
  }

  static double[] out() {
    return OUT.clone();
  }

  static double[] in() {
    return IN.clone();
  }
}
