package app.entregent.screen.map;

import app.entregent.model.decision.Point;
import app.entregent.model.decision.Route;
import app.entregent.model.decision.Tie;
import app.entregent.model.decision.TieKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.Line;

/**
 * All lines of the map, drawn on one canvas of the size of the window: whatever the number of
 * lines, moving the paper costs one drawing. Colours and widths come from the style sheet: for each
 * kind of line there is a pen, an invisible line with its style classes.
 */
final class TiePaper extends CanvasPaper {
  private static final double ARROW = 9;
  private static final double ROUND = 14;
  private static final double FADED = 0.25;

  /** So near the pointer must be to a line, in pixels of the screen. */
  private static final double REACH = 7;

  private record Drawn(Route route, double left, double top, double right, double bottom) {
    static Drawn of(Route route) {
      List<Point> points = route.flat();
      double air = ARROW + 6;
      return new Drawn(
          route,
          points.stream().mapToDouble(Point::x).min().orElse(0) - air,
          points.stream().mapToDouble(Point::y).min().orElse(0) - air,
          points.stream().mapToDouble(Point::x).max().orElse(0) + air,
          points.stream().mapToDouble(Point::y).max().orElse(0) + air);
    }
  }

  private final Map<String, Line> pens = new HashMap<>();
  private final Map<Long, Drawn> routes = new HashMap<>();
  private List<Drawn> inOrder = List.of();
  private Set<Long> faded = Set.of();
  private Set<Long> unlit = Set.of();
  private Optional<Long> selected = Optional.empty();

  TiePaper() {
    super("tie-paper");
    for (TieKind kind : TieKind.values()) {
      int heaviest = kind == TieKind.INFLUENCES ? Tie.HEAVIEST : Tie.LIGHTEST;
      for (int weight = Tie.LIGHTEST; weight <= heaviest; weight++) {
        addPen(kind.code() + weight, "tie", "tie-" + kind.code(), "weight-" + weight);
      }
    }
    addPen("halo", "tie-halo");
  }

  private void addPen(String name, String... styleClasses) {
    Line pen = new Line();
    pen.getStyleClass().addAll(styleClasses);
    pen.setVisible(false);
    pen.setManaged(false);
    pen.strokeProperty().subscribe(paint -> redraw());
    pens.put(name, pen);
    getChildren().add(pen);
  }

  /** Shows these lines in the place of all others. */
  void show(Map<Long, Route> all) {
    routes.clear();
    all.forEach((id, route) -> routes.put(id, Drawn.of(route)));
    order();
  }

  /** Shows these lines in the place of those between the same cards. */
  void change(Map<Long, Route> some) {
    some.forEach((id, route) -> routes.put(id, Drawn.of(route)));
    order();
  }

  /** Takes away at once what is none of these lines; of the others the way stays as it is. */
  void keep(List<Tie> some) {
    Map<Long, Drawn> kept = new HashMap<>();
    for (Tie tie : some) {
      Drawn drawn = routes.get(tie.id());
      if (drawn != null && drawn.route().tie().kind() == tie.kind()) {
        Route route = drawn.route();
        kept.put(tie.id(), Drawn.of(new Route(tie, route.curve(), route.corners())));
      }
    }
    routes.clear();
    routes.putAll(kept);
    order();
  }

  private void order() {
    List<Drawn> sorted = new ArrayList<>(routes.values());
    sorted.sort(
        Comparator.comparing((Drawn drawn) -> drawn.route().tie().kind() != TieKind.REPORTS_TO)
            .thenComparing(drawn -> drawn.route().tie().id()));
    inOrder = sorted;
    redraw();
  }

  Optional<Route> route(long tieId) {
    return Optional.ofNullable(routes.get(tieId)).map(Drawn::route);
  }

  /** Fades the lines at these cards, as the cards themselves. */
  void fade(Set<Long> seatIds) {
    faded = Set.copyOf(seatIds);
    redraw();
  }

  /** Leaves the lines at these cards in the shade, too, while others stand out. */
  void shade(Set<Long> seatIds) {
    unlit = Set.copyOf(seatIds);
    redraw();
  }

  /** Whether a line stands back, since one of its cards does. */
  boolean standsBack(Tie tie) {
    return Stream.of(tie.fromSeatId(), tie.toSeatId())
        .anyMatch(seat -> faded.contains(seat) || unlit.contains(seat));
  }

  void select(Optional<Long> tieId) {
    selected = tieId;
    redraw();
  }

  /** The nearest line to a point of the paper, if one is near. */
  Optional<Tie> at(double x, double y) {
    Point point = new Point(x, y);
    double reach = REACH / scale();
    return inOrder.stream()
        .filter(d -> x > d.left() && x < d.right() && y > d.top() && y < d.bottom())
        .map(Drawn::route)
        .filter(route -> route.distance(point) <= reach)
        .min(Comparator.comparingDouble(route -> route.distance(point)))
        .map(Route::tie);
  }

  @Override
  void draw(GraphicsContext pen, double width, double height) {
    pen.setTransform(scale(), 0, 0, scale(), left(), top());
    Predicate<Drawn> seen =
        d ->
            d.left() * scale() + left() < width
                && d.right() * scale() + left() > 0
                && d.top() * scale() + top() < height
                && d.bottom() * scale() + top() > 0;
    for (Drawn drawn : inOrder) {
      if (seen.test(drawn)) {
        Tie tie = drawn.route().tie();
        pen.setGlobalAlpha(standsBack(tie) ? FADED : 1);
        if (selected.isPresent() && selected.get() == tie.id()) {
          trace(pen, drawn.route(), "halo");
        }
        trace(pen, drawn.route(), name(tie));
      }
    }
    pen.setGlobalAlpha(1);
  }

  private static String name(Tie tie) {
    return tie.kind().code() + (tie.kind() == TieKind.INFLUENCES ? tie.weight() : Tie.LIGHTEST);
  }

  private void trace(GraphicsContext pen, Route route, String name) {
    Line style = pens.getOrDefault(name, new Line());
    pen.setStroke(style.getStroke());
    pen.setFill(style.getStroke());
    // However far one is away, a line does not get thinner than one sees.
    pen.setLineWidth(Math.max(style.getStrokeWidth(), 0.8 / scale()));
    pen.setLineDashes(style.getStrokeDashArray().stream().mapToDouble(d -> d).toArray());
    pen.setLineCap(style.getStrokeLineCap());
    pen.setLineJoin(style.getStrokeLineJoin());
    pen.beginPath();
    switch (route.tie().kind()) {
      case REPORTS_TO -> straight(pen, route.corners());
      case CONFLICT -> straight(pen, route.jagged());
      case KNOWS -> bent(pen, route);
      case INFLUENCES -> arrow(pen, route);
    }
    pen.stroke();
  }

  private static void straight(GraphicsContext pen, List<Point> points) {
    pen.moveTo(points.getFirst().x(), points.getFirst().y());
    points.stream().skip(1).forEach(point -> pen.lineTo(point.x(), point.y()));
  }

  private static void arrow(GraphicsContext pen, Route route) {
    List<Point> corners = route.corners();
    Point tip = route.end();
    Point neck = tip.towards(corners.get(corners.size() - 2), ARROW);
    double x = (tip.x() - neck.x()) / 2;
    double y = (tip.y() - neck.y()) / 2;
    pen.fillPolygon(
        new double[] {tip.x(), neck.x() - y, neck.x() + y},
        new double[] {tip.y(), neck.y() + x, neck.y() - x},
        3);
    List<Point> shorter = new ArrayList<>(corners.subList(0, corners.size() - 1));
    shorter.add(neck);
    pen.beginPath();
    bent(pen, new Route(route.tie(), route.curve(), shorter));
  }

  /** A curve, or right angles with round corners. */
  private static void bent(GraphicsContext pen, Route route) {
    List<Point> p = route.corners();
    pen.moveTo(p.getFirst().x(), p.getFirst().y());
    if (route.curve()) {
      pen.bezierCurveTo(
          p.get(1).x(), p.get(1).y(), p.get(2).x(), p.get(2).y(), p.get(3).x(), p.get(3).y());
      return;
    }
    for (int i = 1; i < p.size() - 1; i++) {
      Point corner = p.get(i);
      double before = Math.min(ROUND, corner.distance(p.get(i - 1)) / 2);
      double after = Math.min(ROUND, corner.distance(p.get(i + 1)) / 2);
      Point in = corner.towards(p.get(i - 1), before);
      Point out = corner.towards(p.get(i + 1), after);
      pen.lineTo(in.x(), in.y());
      pen.quadraticCurveTo(corner.x(), corner.y(), out.x(), out.y());
    }
    pen.lineTo(p.getLast().x(), p.getLast().y());
  }
}
