package app.entregent.model.decision;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/**
 * Where cards go. A new card takes the next free place and moves no other; {@link Arrangement}
 * arranges the whole map.
 */
public final class SeatLayout {
  /** The size of a card, in pixels at 100 %. */
  public static final double WIDTH = 208;

  public static final double HEIGHT = 88;

  /** Cards stand on this grid. */
  public static final double GRID = 8;

  static final double COLUMN = WIDTH + 4 * GRID;
  static final double ROW = HEIGHT + 8 * GRID;

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

  /** Rows, the most deciding roles at the top. */
  static int rank(Set<Role> roles) {
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

  /** Whether two cards at these places would lie on each other, or nearly. */
  static boolean overlap(Spot one, Spot other) {
    return Math.abs(one.x() - other.x()) < WIDTH + AIR
        && Math.abs(one.y() - other.y()) < HEIGHT + AIR;
  }

  /** Under all cards that are there, in the column of the wanted place. */
  static Spot below(Collection<Spot> taken, Spot wanted) {
    double bottom = taken.stream().mapToDouble(Spot::y).max().orElse(wanted.y() - ROW);
    return onGrid(new Spot(wanted.x(), bottom + ROW));
  }
}
