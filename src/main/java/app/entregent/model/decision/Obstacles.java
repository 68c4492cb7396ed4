package app.entregent.model.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where cards lie, asked by lines that want to get past them. */
final class Obstacles {
  /** Lines keep so far from cards at which they do not end. */
  static final double AIR = 4;

  private static final double CELL = 256;

  /** A card dragged very far away lies beyond the cells and is no obstacle. */
  private static final int MOST_CELLS = 1_000;

  record Card(long id, double left, double top) {
    double right() {
      return left + SeatLayout.WIDTH;
    }

    double bottom() {
      return top + SeatLayout.HEIGHT;
    }

    double middleX() {
      return left + SeatLayout.WIDTH / 2;
    }

    double middleY() {
      return top + SeatLayout.HEIGHT / 2;
    }
  }

  private final Map<Long, Card> cards = new HashMap<>();
  private final List<List<Card>> cells;
  private final int firstX;
  private final int firstY;
  private final int columns;
  private final int rows;

  Obstacles(Map<Long, Spot> places) {
    Collection<Spot> spots = places.values();
    firstX = cell(spots.stream().mapToDouble(Spot::x).min().orElse(0) - AIR);
    firstY = cell(spots.stream().mapToDouble(Spot::y).min().orElse(0) - AIR);
    double right = spots.stream().mapToDouble(Spot::x).max().orElse(0) + SeatLayout.WIDTH + AIR;
    double bottom = spots.stream().mapToDouble(Spot::y).max().orElse(0) + SeatLayout.HEIGHT + AIR;
    columns = Math.min(MOST_CELLS, cell(right) - firstX + 1);
    rows = Math.min(MOST_CELLS, cell(bottom) - firstY + 1);
    cells = new ArrayList<>(Collections.nCopies(columns * rows, List.of()));
    places.forEach((id, spot) -> add(new Card(id, spot.x(), spot.y())));
  }

  private void add(Card card) {
    cards.put(card.id, card);
    int lastX = Math.min(columns - 1, cell(card.right() + AIR) - firstX);
    int lastY = Math.min(rows - 1, cell(card.bottom() + AIR) - firstY);
    for (int x = cell(card.left - AIR) - firstX; x <= lastX; x++) {
      for (int y = cell(card.top - AIR) - firstY; y <= lastY; y++) {
        int at = y * columns + x;
        if (cells.get(at).isEmpty()) {
          cells.set(at, new ArrayList<>(2));
        }
        cells.get(at).add(card);
      }
    }
  }

  Card card(long id) {
    Card card = cards.get(id);
    if (card == null) {
      throw new IllegalArgumentException("No card " + id);
    }
    return card;
  }

  boolean has(long id) {
    return cards.containsKey(id);
  }

  /** The cards within or partly within a part of the paper. */
  List<Card> within(double left, double top, double right, double bottom) {
    return cards.values().stream()
        .filter(c -> c.left < right && c.right() > left && c.top < bottom && c.bottom() > top)
        .toList();
  }

  /**
   * Whether a straight line gets past all cards; those at which the line ends it may touch.
   *
   * @param from the card where the whole way begins
   * @param to the card where it ends
   */
  boolean free(Point a, Point b, long from, long to) {
    int lastX = Math.min(cell(Math.max(a.x(), b.x())) - firstX, columns - 1);
    int lastY = Math.min(cell(Math.max(a.y(), b.y())) - firstY, rows - 1);
    for (int x = Math.max(0, cell(Math.min(a.x(), b.x())) - firstX); x <= lastX; x++) {
      for (int y = Math.max(0, cell(Math.min(a.y(), b.y())) - firstY); y <= lastY; y++) {
        for (Card card : cells.get(y * columns + x)) {
          double air = card.id == from || card.id == to ? -1 : AIR;
          if (crosses(card, air, a, b)) {
            return false;
          }
        }
      }
    }
    return true;
  }

  boolean free(List<Point> way, long from, long to) {
    for (int i = 1; i < way.size(); i++) {
      if (!free(way.get(i - 1), way.get(i), from, to)) {
        return false;
      }
    }
    return true;
  }

  private static boolean crosses(Card card, double air, Point a, Point b) {
    double left = card.left - air;
    double right = card.right() + air;
    double top = card.top - air;
    double bottom = card.bottom() + air;
    if (Math.max(a.x(), b.x()) <= left
        || Math.min(a.x(), b.x()) >= right
        || Math.max(a.y(), b.y()) <= top
        || Math.min(a.y(), b.y()) >= bottom) {
      return false;
    }
    return a.x() == b.x() || a.y() == b.y() || slants(left, right, top, bottom, a, b);
  }

  /** Liang and Barsky's test of a line against a rectangle (1984). */
  private static boolean slants(
      double left, double right, double top, double bottom, Point a, Point b) {
    double dx = b.x() - a.x();
    double dy = b.y() - a.y();
    double[] p = {-dx, dx, -dy, dy};
    double[] q = {a.x() - left, right - a.x(), a.y() - top, bottom - a.y()};
    double enter = 0;
    double leave = 1;
    for (int side = 0; side < 4; side++) {
      double t = q[side] / p[side];
      if (p[side] < 0) {
        enter = Math.max(enter, t);
      } else {
        leave = Math.min(leave, t);
      }
    }
    return enter < leave;
  }

  private static int cell(double at) {
    return (int) Math.floor(at / CELL);
  }
}
