package app.entregent.report;

import app.entregent.model.decision.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts lines and rectangles at the edges of a box, for files that can't do so themselves. */
record Clip(Box box) {
  /** The pieces of a line that lie in the box. */
  List<List<Point>> pieces(List<Point> line) {
    List<List<Point>> pieces = new ArrayList<>();
    List<Point> open = new ArrayList<>();
    for (int i = 1; i < line.size(); i++) {
      Optional<List<Point>> inside = inside(line.get(i - 1), line.get(i));
      if (inside.isEmpty()) {
        end(pieces, open);
        open = new ArrayList<>();
        continue;
      }
      Point from = inside.get().getFirst();
      if (open.isEmpty() || open.getLast().distance(from) > 1e-6) {
        end(pieces, open);
        open = new ArrayList<>(List.of(from));
      }
      open.add(inside.get().getLast());
    }
    end(pieces, open);
    return pieces;
  }

  private static void end(List<List<Point>> pieces, List<Point> open) {
    if (open.size() > 1) {
      pieces.add(open);
    }
  }

  /** The part of a straight piece that lies in the box (Liang and Barsky). */
  private Optional<List<Point>> inside(Point from, Point to) {
    double dx = to.x() - from.x();
    double dy = to.y() - from.y();
    double[] ways = {-dx, dx, -dy, dy};
    double[] rooms = {
      from.x() - box.x(), box.right() - from.x(), from.y() - box.y(), box.bottom() - from.y()
    };
    double begin = 0;
    double end = 1;
    for (int i = 0; i < ways.length; i++) {
      if (ways[i] == 0) {
        if (rooms[i] < 0) {
          return Optional.empty();
        }
      } else if (ways[i] < 0) {
        begin = Math.max(begin, rooms[i] / ways[i]);
      } else {
        end = Math.min(end, rooms[i] / ways[i]);
      }
    }
    return begin > end
        ? Optional.empty()
        : Optional.of(List.of(from.plus(dx * begin, dy * begin), from.plus(dx * end, dy * end)));
  }

  /** The part of a rectangle that lies in the box. */
  Optional<Box> part(Box other) {
    double left = Math.max(box.x(), other.x());
    double top = Math.max(box.y(), other.y());
    double right = Math.min(box.right(), other.right());
    double bottom = Math.min(box.bottom(), other.bottom());
    return right - left < 1 || bottom - top < 1
        ? Optional.empty()
        : Optional.of(new Box(left, top, right - left, bottom - top));
  }

  boolean has(Point point) {
    return point.x() >= box.x()
        && point.x() <= box.right()
        && point.y() >= box.y()
        && point.y() <= box.bottom();
  }
}
