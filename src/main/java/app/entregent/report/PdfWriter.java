package app.entregent.report;

import app.entregent.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Writes a map as PDF: on one page that is as large as it must be, or over pages of A4. */
final class PdfWriter {
  static final double A4_LONG = 841.89;
  static final double A4_SHORT = 595.28;

  private static final double MARGIN = 34;

  /** Beside the outermost cards there is room for the field around them. */
  private static final double AIR = 36;

  /** On one page a map is at least this large, unless the largest page is too small for it. */
  private static final double SMALLEST = 0.55;

  /** A paper of twice the area is so much longer. */
  private static final double NEXT = Math.sqrt(2);

  private static final int LARGEST = 4;

  /** Over several pages a map is this large, or smaller if a card would be cut. */
  private static final double TILED = 0.72;

  /** Where cards lie on each other in long rows, there may be no cut; then the overview must do. */
  private static final double SMALLEST_TILED = 0.1;

  private PdfWriter() {}

  /** One page: A4 lying or standing, or the next larger one on which it can be read. */
  static byte[] onePage(MapDrawing drawing) {
    try (PdfDocument pdf = new PdfDocument(drawing.title(), drawing.texts())) {
      Sheet sheet = readable(drawing);
      pdf.page(sheet.width(), sheet.height(), pen -> sheet.draw(pen, drawing));
      return pdf.bytes();
    }
  }

  /**
   * Pages of A4: an overview of the whole with the client's own way, then its parts from left to
   * right and from the top, none of which cuts a card. One page if the whole can be read on it.
   */
  static byte[] tiled(MapDrawing drawing) {
    try (PdfDocument pdf = new PdfDocument(drawing.title(), drawing.texts())) {
      List<Sheet> pages = new ArrayList<>();
      pages.add(Sheet.fitting(drawing, A4_LONG, A4_SHORT, MARGIN));
      if (pages.getFirst().scale() < TILED) {
        pages.addAll(tiles(drawing));
      }
      for (Sheet sheet : numbered(pages)) {
        pdf.page(sheet.width(), sheet.height(), pen -> sheet.draw(pen, drawing));
      }
      return pdf.bytes();
    }
  }

  private static Sheet readable(MapDrawing drawing) {
    double size = 1;
    Sheet best = Sheet.fitting(drawing, A4_LONG, A4_SHORT, MARGIN);
    for (int i = 0; i <= LARGEST; i++) {
      Sheet lying = Sheet.fitting(drawing, A4_LONG * size, A4_SHORT * size, MARGIN);
      Sheet standing = Sheet.fitting(drawing, A4_SHORT * size, A4_LONG * size, MARGIN);
      best = standing.scale() > lying.scale() * 1.1 ? standing : lying;
      if (best.scale() >= SMALLEST) {
        return best;
      }
      size *= NEXT;
    }
    return best;
  }

  static List<Sheet> tiles(MapDrawing drawing) {
    double scale = TILED;
    while (scale > SMALLEST_TILED) {
      Optional<List<Box>> parts = parts(drawing, scale);
      if (parts.isPresent()) {
        return sheets(parts.get(), scale);
      }
      scale *= 0.93;
    }
    return List.of();
  }

  private static List<Sheet> sheets(List<Box> parts, double scale) {
    return parts.stream()
        .map(part -> new Sheet(A4_LONG, A4_SHORT, MARGIN, 1, scale, part, false, Optional.empty()))
        .toList();
  }

  private static List<Sheet> numbered(List<Sheet> pages) {
    return pages.size() == 1
        ? pages
        : IntStream.range(0, pages.size())
            .mapToObj(i -> pages.get(i).numbered(Message.of("report.page", i + 1, pages.size())))
            .toList();
  }

  /** The parts of the map that fit on a page each; nothing if a card would have to be cut. */
  private static Optional<List<Box>> parts(MapDrawing drawing, double scale) {
    Box room = Sheet.room(drawing, A4_LONG, A4_SHORT, MARGIN);
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
