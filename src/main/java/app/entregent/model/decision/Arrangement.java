package app.entregent.model.decision;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Arranges a whole map: bosses above those who report to them, each unit of the organisation in a
 * field of its own, who reports to nobody in rows below. Influence, conflict and acquaintance move
 * no card out of its row; they only decide who stands beside whom in the rows below.
 *
 * <p>The layers are those of Eclipse ELK ({@link ReportingLayers}). A circle of reporting lines is
 * opened at one of them.
 */
public final class Arrangement {
  /** The room between two cards, side by side and one above the other. */
  static final double BESIDE = 4 * SeatLayout.GRID;

  static final double BETWEEN = 8 * SeatLayout.GRID;

  private static final double COLUMN = SeatLayout.WIDTH + BESIDE;
  private static final double ROW = SeatLayout.HEIGHT + BETWEEN;

  /** Cards to the left and right while a free place near the wanted one is looked for. */
  private static final int REACH = 40;

  private Arrangement() {}

  /** A place for every card but those that the user placed, which stay where they are. */
  public static Map<Long, Spot> around(DecisionMap map) {
    Map<Long, Spot> fixed = new LinkedHashMap<>();
    map.seats().stream().filter(Seat::placed).forEach(seat -> fixed.put(seat.id(), seat.spot()));
    Map<Long, Spot> places = anew(map);
    if (fixed.isEmpty()) {
      return places;
    }
    Spot shift = shift(places, fixed);
    Map<Long, Spot> taken = new LinkedHashMap<>(fixed);
    places.forEach(
        (id, spot) -> {
          if (!fixed.containsKey(id)) {
            taken.put(id, free(SeatLayout.onGrid(spot.plus(shift.x(), shift.y())), taken.values()));
          }
        });
    taken.keySet().removeAll(fixed.keySet());
    return taken;
  }

  /** A place for every card, also for those that the user placed. */
  public static Map<Long, Spot> anew(DecisionMap map) {
    Set<Long> tied = tied(map);
    List<Seat> layered =
        byRank(map).stream()
            .filter(seat -> tied.contains(seat.id()) || !seat.orgUnit().isBlank())
            .toList();
    Map<Long, Spot> places = new LinkedHashMap<>();
    if (!layered.isEmpty()) {
      ReportingLayers.of(layered, map.ties())
          .forEach((id, spot) -> places.put(id, SeatLayout.onGrid(spot)));
    }
    placeLoose(map, places);
    return places;
  }

  /** Makes the first arrangement fast: loads what it needs, on the calling thread. */
  public static void warmUp() {
    ReportingLayers.warmUp();
  }

  private static Set<Long> tied(DecisionMap map) {
    return map.ties().stream()
        .filter(tie -> tie.kind() == TieKind.REPORTS_TO)
        .flatMap(tie -> List.of(tie.fromSeatId(), tie.toSeatId()).stream())
        .collect(Collectors.toSet());
  }

  /** How far the arrangement moves so that the placed cards are near where it wants them. */
  private static Spot shift(Map<Long, Spot> places, Map<Long, Spot> fixed) {
    double x = 0;
    double y = 0;
    for (Map.Entry<Long, Spot> card : fixed.entrySet()) {
      Spot wanted = places.getOrDefault(card.getKey(), card.getValue());
      x += card.getValue().x() - wanted.x();
      y += card.getValue().y() - wanted.y();
    }
    return SeatLayout.onGrid(new Spot(x / fixed.size(), y / fixed.size()));
  }

  /** The wanted place, or the nearest one in its rows and columns where no card lies. */
  private static Spot free(Spot wanted, Collection<Spot> taken) {
    Spot best = wanted;
    double nearest = Double.MAX_VALUE;
    for (int ring = 0; ring <= REACH; ring++) {
      if (nearest < ring * Math.min(COLUMN, ROW)) {
        return best;
      }
      for (int column = -ring; column <= ring; column++) {
        int step = Math.abs(column) == ring ? 1 : Math.max(1, 2 * ring);
        for (int row = -ring; row <= ring; row += step) {
          Spot spot = wanted.plus(column * COLUMN, row * ROW);
          double distance = Math.hypot(column * COLUMN, row * ROW);
          if (distance < nearest && taken.stream().noneMatch(o -> SeatLayout.overlap(spot, o))) {
            nearest = distance;
            best = spot;
          }
        }
      }
    }
    return nearest == Double.MAX_VALUE ? SeatLayout.below(taken, wanted) : best;
  }

  /**
   * Those without reporting lines: below the others; on a map that has none, a row for each rank.
   */
  private static void placeLoose(DecisionMap map, Map<Long, Spot> places) {
    List<Seat> loose = byRank(map).stream().filter(seat -> !places.containsKey(seat.id())).toList();
    double left = places.values().stream().mapToDouble(Spot::x).min().orElse(0);
    double right = places.values().stream().mapToDouble(Spot::x).max().orElse(0) + COLUMN;
    double top = places.values().stream().mapToDouble(Spot::y).max().orElse(-ROW) + ROW;
    if (places.isEmpty()) {
      placeRows(loose, places);
      return;
    }
    int columns =
        (int) Math.max(columns(map.seats().size()), Math.floor((right - left) / COLUMN + 1e-6));
    Map<Long, Spot> above = Map.copyOf(places);
    for (int from = 0; from < loose.size(); from += columns) {
      List<Seat> row = loose.subList(from, Math.min(loose.size(), from + columns));
      placeRow(map, row, above, places, new Spot(left, top + rowOf(from, columns)), right);
    }
  }

  /** A row under the others; each as near as it can be to those it is tied to. */
  private static void placeRow(
      DecisionMap map,
      List<Seat> row,
      Map<Long, Spot> above,
      Map<Long, Spot> places,
      Spot start,
      double right) {
    Map<Long, Double> wanted = new HashMap<>();
    row.forEach(seat -> wanted.put(seat.id(), partners(map, seat.id(), above)));
    List<Seat> inOrder =
        row.stream()
            .sorted(Comparator.comparingDouble(s -> wanted.getOrDefault(s.id(), 0.0)))
            .toList();
    double x = start.x();
    int left = inOrder.size();
    for (Seat seat : inOrder) {
      double most = Math.max(x, right - left * COLUMN);
      double near = Math.clamp(wanted.getOrDefault(seat.id(), x), x, most);
      double at = start.x() + Math.round((near - start.x()) / COLUMN) * COLUMN;
      x = Math.max(at, x);
      places.put(seat.id(), SeatLayout.onGrid(new Spot(x, start.y())));
      x += COLUMN;
      left--;
    }
  }

  /** The middle of the cards that lines lead to; far to the right without any. */
  private static double partners(DecisionMap map, long seat, Map<Long, Spot> places) {
    return map.ties().stream()
        .filter(tie -> tie.touches(seat))
        .map(tie -> tie.fromSeatId() == seat ? tie.toSeatId() : tie.fromSeatId())
        .flatMap(other -> Optional.ofNullable(places.get(other)).stream())
        .mapToDouble(Spot::x)
        .average()
        .orElse(Double.MAX_VALUE);
  }

  private static void placeRows(List<Seat> seats, Map<Long, Spot> places) {
    int columns = columns(seats.size());
    Map<Integer, List<Seat>> ranks =
        seats.stream().collect(Collectors.groupingBy(seat -> SeatLayout.rank(seat.roles())));
    double y = 0;
    for (int rank : new TreeSet<>(ranks.keySet())) {
      List<Seat> row = ranks.getOrDefault(rank, List.of());
      for (int i = 0; i < row.size(); i++) {
        places.put(row.get(i).id(), new Spot((i % columns) * COLUMN, y + rowOf(i, columns)));
      }
      y += Math.ceilDiv(row.size(), columns) * ROW;
    }
  }

  private static double rowOf(int index, int columns) {
    int row = index / columns;
    return row * ROW;
  }

  /** About as many columns as make the whole a little wider than high, four at least. */
  static int columns(int cards) {
    return Math.max(4, (int) Math.round(1.15 * Math.sqrt(cards)));
  }

  private static List<Seat> byRank(DecisionMap map) {
    Map<Long, Seat> once = new LinkedHashMap<>();
    map.seats().forEach(seat -> once.putIfAbsent(seat.id(), seat));
    return once.values().stream()
        .sorted(
            Comparator.comparingInt((Seat seat) -> SeatLayout.rank(seat.roles()))
                .thenComparing(Seat::id))
        .toList();
  }
}
