package app.entregent.model.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeSet;

/**
 * The shortest way with right angles between the cards, turns counted as a detour: A* (Hart,
 * Nilsson and Raphael 1968; weighted as Pohl 1970) over the lines beside the edges of the cards. It
 * looks near both ends first, then on the whole map.
 */
final class WayBetween {
  /** A turn counts as much as so many pixels. */
  private static final double TURN = 60;

  /**
   * A way that leads towards the end is followed first, even if another may be a little shorter.
   */
  private static final double EAGER = 1.3;

  /** After so many steps it is given up. */
  private static final int MOST_STEPS = 60_000;

  private static final double CLOSE = Obstacles.AIR + 3;

  private static final int[] DX = {1, -1, 0, 0};
  private static final int[] DY = {0, 0, 1, -1};

  /** Where lines that are no influence leave and arrive, above and below a card. */
  private static final double[] ASIDE = {0.5, 0.88};

  /**
   * What a search notes of each place and direction. The same notes serve one line after the other:
   * to clear them for each would take longer than to find the way.
   */
  static final class Notes {
    private double[] best = {};
    private int[] before = {};
    private int[] search = {};
    private int number;

    private void begin(int places) {
      if (best.length < places) {
        best = new double[places];
        before = new int[places];
        search = new int[places];
        number = 0;
      }
      number++;
    }

    private double best(int place) {
      return search[place] == number ? best[place] : Double.MAX_VALUE;
    }

    private int before(int place) {
      return search[place] == number ? before[place] : -1;
    }

    private void note(int place, double cost, int from) {
      search[place] = number;
      best[place] = cost;
      before[place] = from;
    }
  }

  private final Notes notes;
  private final Obstacles cards;
  private final Obstacles.Card from;
  private final Obstacles.Card to;
  private final List<Routing.Port> starts;
  private final List<Routing.Port> ends;
  private double asideX;
  private double asideY;
  private double[] xs = {};
  private double[] ys = {};
  private List<Point> goals = List.of();

  WayBetween(Notes notes, Obstacles cards, Tie tie, Obstacles.Card from, Obstacles.Card to) {
    this.notes = notes;
    this.cards = cards;
    this.from = from;
    this.to = to;
    boolean reports = tie.kind() == TieKind.REPORTS_TO;
    // What is no influence leaves and arrives elsewhere, so that two lines at one card are two.
    boolean influences = tie.kind() == TieKind.INFLUENCES;
    starts =
        reports
            ? Routing.middles(from, to)
            : Routing.ports(from, influences ? Routing.out() : ASIDE, influences ? 0.4 : 0.65);
    ends =
        reports
            ? Routing.middles(to, from)
            : Routing.ports(to, influences ? Routing.in() : ASIDE, influences ? 0.6 : 0.8);
    // Lines that pass the same gap lie beside each other.
    asideX = asideX(tie);
    asideY = reports ? 28 : 14 + 6 * (tie.id() % 6);
  }

  /** How far beside a card a line passes; between two columns there are 40 pixels. */
  private static double asideX(Tie tie) {
    return switch (tie.kind()) {
      case REPORTS_TO -> 12;
      case INFLUENCES -> tie.id() % 2 == 0 ? 8 : 20;
      case CONFLICT -> 14;
      case KNOWS -> 17;
    };
  }

  private record Step(int x, int y, int way, double cost, double guess) {}

  Optional<List<Point>> find() {
    double air = 2 * SeatLayout.ROW;
    double all = Double.MAX_VALUE;
    List<Obstacles.Card> near =
        cards.within(
            Math.min(from.left(), to.left()) - air,
            Math.min(from.top(), to.top()) - air,
            Math.max(from.right(), to.right()) + air,
            Math.max(from.bottom(), to.bottom()) + air);
    return find(near).or(() -> closer(near)).or(() -> closer(cards.within(-all, -all, all, all)));
  }

  /** Close to the cards a way leads through narrower gaps. */
  private Optional<List<Point>> closer(List<Obstacles.Card> around) {
    asideX = CLOSE;
    asideY = CLOSE;
    return find(around);
  }

  private Optional<List<Point>> find(Collection<Obstacles.Card> around) {
    List<Routing.Port> out = open(starts);
    List<Routing.Port> in = open(ends);
    drawGrid(around, out, in);
    Map<Integer, Routing.Port> arrivals = new HashMap<>();
    in.forEach(port -> arrivals.put(node(stub(port)), port));
    goals = in.stream().map(this::stub).toList();
    PriorityQueue<Step> open = new PriorityQueue<>((a, b) -> Double.compare(a.guess(), b.guess()));
    notes.begin(xs.length * ys.length * 4);
    for (Routing.Port port : out) {
      int at = node(stub(port));
      int way = way(port.dx(), port.dy());
      notes.note(at * 4 + way, 0, -1);
      open.add(new Step(at % xs.length, at / xs.length, way, 0, 0));
    }
    for (int steps = 0; steps < MOST_STEPS; steps++) {
      Step step = open.poll();
      if (step == null) {
        return Optional.empty();
      }
      int at = step.y() * xs.length + step.x();
      if (step.cost() > notes.best(at * 4 + step.way())) {
        continue;
      }
      Routing.Port goal = arrivals.get(at);
      if (goal != null && way(goal.dx(), goal.dy()) != step.way()) {
        return Optional.of(way(at * 4 + step.way(), out, goal));
      }
      for (int way = 0; way < 4; way++) {
        advance(step, way, open);
      }
    }
    return Optional.empty();
  }

  private void advance(Step step, int way, PriorityQueue<Step> open) {
    int x = step.x() + DX[way];
    int y = step.y() + DY[way];
    boolean back = (way ^ 1) == step.way();
    if (back || x < 0 || y < 0 || x >= xs.length || y >= ys.length) {
      return;
    }
    Point here = new Point(xs[step.x()], ys[step.y()]);
    Point there = new Point(xs[x], ys[y]);
    double cost =
        step.cost()
            + Math.abs(there.x() - here.x())
            + Math.abs(there.y() - here.y())
            + (way == step.way() ? 0 : TURN);
    int state = (y * xs.length + x) * 4 + way;
    if (cost < notes.best(state) && cards.free(here, there, from.id(), to.id())) {
      notes.note(state, cost, (step.y() * xs.length + step.x()) * 4 + step.way());
      open.add(new Step(x, y, way, cost, cost + EAGER * rest(there)));
    }
  }

  /** No way on from here is shorter than this. */
  private double rest(Point here) {
    double least = Double.MAX_VALUE;
    for (Point goal : goals) {
      least = Math.min(least, Math.abs(goal.x() - here.x()) + Math.abs(goal.y() - here.y()));
    }
    return least;
  }

  /** Those from which one gets away from the card. */
  private List<Routing.Port> open(List<Routing.Port> ports) {
    return ports.stream()
        .filter(port -> cards.free(port.at(), stub(port), from.id(), to.id()))
        .toList();
  }

  /** The point a little before the card, where the way may turn. */
  private Point stub(Routing.Port port) {
    return port.outwards(port.dx() == 0 ? asideY : asideX);
  }

  private void drawGrid(
      Collection<Obstacles.Card> around, List<Routing.Port> out, List<Routing.Port> in) {
    TreeSet<Double> columns = new TreeSet<>();
    TreeSet<Double> rows = new TreeSet<>();
    for (Obstacles.Card card : around) {
      columns.add(card.left() - asideX);
      columns.add(card.right() + asideX);
      rows.add(card.top() - asideY);
      rows.add(card.bottom() + asideY);
    }
    List<Routing.Port> all = new ArrayList<>(out);
    all.addAll(in);
    for (Routing.Port port : all) {
      columns.add(stub(port).x());
      rows.add(stub(port).y());
    }
    xs = columns.stream().mapToDouble(Double::doubleValue).toArray();
    ys = rows.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private int node(Point point) {
    return Arrays.binarySearch(ys, point.y()) * xs.length + Arrays.binarySearch(xs, point.x());
  }

  private static int way(int dx, int dy) {
    if (dx != 0) {
      return dx > 0 ? 0 : 1;
    }
    return dy > 0 ? 2 : 3;
  }

  private List<Point> way(int last, List<Routing.Port> out, Routing.Port goal) {
    List<Point> points = new ArrayList<>();
    points.add(goal.at());
    int state = last;
    int first = last;
    while (state >= 0) {
      int at = state / 4;
      points.add(new Point(xs[at % xs.length], ys[at / xs.length]));
      first = state;
      state = notes.before(state);
    }
    Point begin = points.getLast();
    int way = first % 4;
    out.stream()
        .filter(port -> stub(port).equals(begin) && way(port.dx(), port.dy()) == way)
        .findFirst()
        .ifPresent(port -> points.add(port.at()));
    Collections.reverse(points);
    return points;
  }
}
