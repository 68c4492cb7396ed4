package app.entregent.model.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where cards go. A new card takes the next free place and moves no other; {@link #tidy} lays out
 * the whole map anew: bosses above those who report to them, the others in rows by role.
 */
public final class SeatLayout {
  /** The size of a card, in pixels at 100 %. */
  public static final double WIDTH = 208;

  public static final double HEIGHT = 88;

  /** Cards stand on this grid. */
  public static final double GRID = 8;

  static final double COLUMN = WIDTH + 5 * GRID;
  static final double ROW = HEIGHT + 7 * GRID;

  /** Rows of cards without lines are this wide before the next row begins. */
  private static final int COLUMNS = 4;

  private static final double AIR = 2 * GRID;

  private SeatLayout() {}

  /** The next free place for a card that holds these roles, or reports to a card at that place. */
  public static Spot next(Collection<Spot> taken, Set<Role> roles, Optional<Spot> boss) {
    if (boss.isPresent()) {
      return firstFree(taken, boss.get().plus(0, ROW), Integer.MAX_VALUE);
    }
    Spot corner = corner(taken);
    return roles.isEmpty()
        ? firstFree(taken, corner, COLUMNS)
        : firstFree(taken, corner.plus(0, rank(roles) * ROW), Integer.MAX_VALUE);
  }

  /** The nearest point of the grid. */
  public static Spot onGrid(Spot spot) {
    return new Spot(Math.round(spot.x() / GRID) * GRID, Math.round(spot.y() / GRID) * GRID);
  }

  /** A place for every seat. */
  public static Map<Long, Spot> tidy(DecisionMap map) {
    Map<Long, Spot> places = new LinkedHashMap<>();
    Map<Long, List<Long>> teams = teams(map);
    Set<Long> below = teams.values().stream().flatMap(List::stream).collect(Collectors.toSet());
    double x = 0;
    double bottom = 0;
    for (Seat seat : byRank(map.seats())) {
      if (teams.containsKey(seat.id()) && !below.contains(seat.id())) {
        x += place(seat.id(), x, 0, teams, places);
      }
    }
    for (Spot spot : places.values()) {
      bottom = Math.max(bottom, spot.y() + ROW);
    }
    placeLoose(map, places, x, bottom);
    return places;
  }

  /** Rows, the most deciding roles at the top. */
  private static int rank(Set<Role> roles) {
    if (roles.contains(Role.DECIDER)) {
      return 0;
    }
    return roles.contains(Role.BUYER) || roles.contains(Role.INFLUENCER) ? 1 : 2;
  }

  private static Spot corner(Collection<Spot> taken) {
    double left = taken.stream().mapToDouble(Spot::x).min().orElse(0);
    double top = taken.stream().mapToDouble(Spot::y).min().orElse(0);
    return onGrid(new Spot(left, top));
  }

  private static Spot firstFree(Collection<Spot> taken, Spot from, int columns) {
    int at = 0;
    while (true) {
      Spot spot = from.plus((at % columns) * COLUMN, (at / columns) * ROW);
      if (taken.stream().noneMatch(other -> overlap(spot, other))) {
        return spot;
      }
      at++;
    }
  }

  private static boolean overlap(Spot one, Spot other) {
    return Math.abs(one.x() - other.x()) < WIDTH + AIR
        && Math.abs(one.y() - other.y()) < HEIGHT + AIR;
  }

  /** For each boss those who report to him; lines that would close a circle are left out. */
  private static Map<Long, List<Long>> teams(DecisionMap map) {
    Map<Long, Long> bosses = new LinkedHashMap<>();
    map.bosses()
        .forEach(
            (seat, boss) -> {
              if (!isAbove(seat, boss, bosses)) {
                bosses.put(seat, boss);
              }
            });
    Map<Long, List<Long>> teams = new LinkedHashMap<>();
    for (Seat seat : byRank(map.seats())) {
      Long boss = bosses.get(seat.id());
      if (boss != null) {
        teams.computeIfAbsent(boss, id -> new ArrayList<>()).add(seat.id());
      }
    }
    return teams;
  }

  private static boolean isAbove(long seat, long other, Map<Long, Long> bosses) {
    Long at = other;
    while (at != null) {
      if (at == seat) {
        return true;
      }
      at = bosses.get(at);
    }
    return false;
  }

  /** Places a card with all who report to it below, the card over their middle. */
  private static double place(
      long seat, double x, int depth, Map<Long, List<Long>> teams, Map<Long, Spot> places) {
    List<Long> team = teams.getOrDefault(seat, List.of());
    double width = 0;
    for (long member : team) {
      width += place(member, x + width, depth + 1, teams, places);
    }
    double whole = Math.max(width, COLUMN);
    places.put(seat, onGrid(new Spot(x + (whole - COLUMN) / 2, depth * ROW)));
    return whole;
  }

  /** Below the trees close together; on a map without lines in a row for each rank. */
  private static void placeLoose(
      DecisionMap map, Map<Long, Spot> places, double treeWidth, double top) {
    boolean rows = places.isEmpty();
    int columns = (int) Math.max(COLUMNS, Math.min(12, Math.round(treeWidth / COLUMN)));
    int rank = -1;
    int column = columns;
    double y = top - ROW;
    for (Seat seat : byRank(map.seats())) {
      if (places.containsKey(seat.id())) {
        continue;
      }
      if (column == columns || rows && rank(seat.roles()) != rank) {
        rank = rank(seat.roles());
        column = 0;
        y += ROW;
      }
      places.put(seat.id(), new Spot(column++ * COLUMN, y));
    }
  }

  private static List<Seat> byRank(List<Seat> seats) {
    Set<Long> seen = new HashSet<>();
    return seats.stream()
        .filter(seat -> seen.add(seat.id()))
        .sorted(
            Comparator.comparingInt((Seat seat) -> rank(seat.roles()))
                .thenComparingDouble(seat -> seat.spot().x())
                .thenComparing(Seat::id))
        .toList();
  }
}
