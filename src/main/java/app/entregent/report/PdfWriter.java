package app.entregent.report;

import app.entregent.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes a map as PDF: on one page that is as large as it must be, or over pages of A4. */
final class PdfWriter {
  static final double A4_LONG = 841.89;
  static final double A4_SHORT = 595.28;

  private static final double MARGIN = 34;

  /** On one page a map is at least this large, unless the largest page is too small for it. */
  private static final double SMALLEST = 0.55;

  /** A paper of twice the area is so much longer. */
  private static final double NEXT = Math.sqrt(2);

  private static final int LARGEST = 4;

  /** Over several pages a map is this large, or smaller if a card would be cut. */
  private static final double TILED = 0.72;

  private PdfWriter() {}

  /** One page: A4 lying or standing, or the next larger one on which it can be read. */
  static byte[] onePage(MapDrawing drawing) {
    try (PdfDocument pdf = new PdfDocument(drawing.title(), drawing.texts())) {
      Sheet sheet = readable(drawing);
      pdf.page(sheet.width(), sheet.height(), pen -> sheet.draw(pen, drawing));
      return pdf.bytes();
    }
  }

  /** Pages of A4 from left to right and from the top, none of which cuts a card. */
  static byte[] tiled(MapDrawing drawing) {
    try (PdfDocument pdf = new PdfDocument(drawing.title(), drawing.texts())) {
      for (Sheet sheet : tiles(drawing)) {
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
    Sheet one = Sheet.fitting(drawing, A4_LONG, A4_SHORT, MARGIN);
    double scale = TILED;
    while (scale > one.scale()) {
      Optional<List<Box>> parts = parts(drawing, scale);
      if (parts.isPresent()) {
        return sheets(parts.get(), scale);
      }
      scale *= 0.93;
    }
    return List.of(one);
  }

  private static List<Sheet> sheets(List<Box> parts, double scale) {
    List<Sheet> sheets = new ArrayList<>();
    for (Box part : parts) {
      Message number = Message.of("report.page", sheets.size() + 1, parts.size());
      sheets.add(
          new Sheet(
              A4_LONG,
              A4_SHORT,
              MARGIN,
              1,
              scale,
              part,
              parts.size() == 1 ? Optional.empty() : Optional.of(number)));
    }
    return sheets;
  }

  /** The parts of the map that fit on a page each; nothing if a card would have to be cut. */
  private static Optional<List<Box>> parts(MapDrawing drawing, double scale) {
    Box room = Sheet.room(drawing, A4_LONG, A4_SHORT, MARGIN);
    Box map = drawing.bounds().grown(14);
    List<Box> cards = drawing.cards().stream().map(MapDrawing.Card::box).toList();
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
      double left = inBand.stream().mapToDouble(Box::x).min().orElse(map.x()) - 14;
      double end = inBand.stream().mapToDouble(Box::right).max().orElse(left) + 14;
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
