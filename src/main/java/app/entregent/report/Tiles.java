package app.entregent.report;

import app.entregent.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lays a map over several pages, from left to right and from the top, so that no card is cut. */
final class Tiles {
  /** Beside the outermost cards there is room for the field around them. */
  private static final double AIR = 36;

  /** Where cards lie on each other in long rows there may be no cut; then an overview must do. */
  private static final double SMALLEST = 0.1;

  private Tiles() {}

  /**
   * The pages.
   *
   * @param largest so large the map is, or smaller if a card would be cut
   * @return none if no card could be left whole
   */
  static List<Sheet> of(
      MapDrawing drawing, double width, double height, double margin, double largest) {
    Box room = Sheet.room(drawing, width, height, margin);
    for (double scale = largest; scale > SMALLEST; scale *= 0.93) {
      double size = scale;
      Optional<List<Box>> parts = parts(drawing, room, scale);
      if (parts.isPresent()) {
        return parts.get().stream()
            .map(part -> new Sheet(width, height, margin, 1, size, part, false, Optional.empty()))
            .toList();
      }
    }
    return List.of();
  }

  /** All pages, each with its number. */
  static List<Sheet> after(Sheet overview, List<Sheet> tiles) {
    List<Sheet> pages = Stream.concat(Stream.of(overview), tiles.stream()).toList();
    return IntStream.range(0, pages.size())
        .mapToObj(i -> pages.get(i).numbered(Message.of("report.page", i + 1, pages.size())))
        .toList();
  }

  /** The parts of the map that fit on a page each; nothing if a card would have to be cut. */
  private static Optional<List<Box>> parts(MapDrawing drawing, Box room, double scale) {
    Box map = drawing.bounds().grown(14);
    List<Box> cards = drawing.cards().stream().map(card -> titled(card.box(), drawing)).toList();
    List<Box> parts = new ArrayList<>();
    double top = map.y();
    while (top < map.bottom() - 1) {
      double most = top + room.height() / scale;
      double bottom = cut(cards.stream().map(c -> new Span(c.y(), c.bottom())).toList(), most);
      bottom = Math.min(bottom, map.bottom());
      if (bottom <= top + 1) {
        return Optional.empty();
      }
      Box band = new Box(map.x(), top, map.width(), bottom - top);
      List<Box> inBand = cards.stream().filter(band::holds).toList();
      double left = inBand.stream().mapToDouble(Box::x).min().orElse(map.x()) - AIR;
      double end = inBand.stream().mapToDouble(Box::right).max().orElse(left) + AIR;
      while (left < end - 1) {
        double right =
            cut(
                inBand.stream().map(c -> new Span(c.x(), c.right())).toList(),
                left + room.width() / scale);
        right = Math.min(right, end);
        if (right <= left + 1) {
          return Optional.empty();
        }
        parts.add(new Box(left, top, right - left, bottom - top));
        left = right;
      }
      top = bottom;
    }
    return Optional.of(parts);
  }

  /** A card with the name of the part of the company that stands above it, which is not cut off. */
  private static Box titled(Box card, MapDrawing drawing) {
    return drawing.lanes().stream()
        .map(Box::of)
        .filter(lane -> lane.holds(card) && card.y() - lane.y() < card.height())
        .map(lane -> new Box(card.x(), lane.y(), card.width(), card.bottom() - lane.y()))
        .findFirst()
        .orElse(card);
  }

  private record Span(double from, double to) {}

  /** The place nearest before this one where nothing is cut. */
  private static double cut(List<Span> spans, double wanted) {
    double at = wanted;
    boolean moved = true;
    while (moved) {
      moved = false;
      for (Span span : spans) {
        if (span.from() < at && span.to() > at) {
          at = span.from() - 6;
          moved = true;
        }
      }
    }
    return at;
  }
}
