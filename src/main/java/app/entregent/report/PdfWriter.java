package app.entregent.report;

import java.util.List;

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

  /**
   * Pages of A4: an overview of the whole with the client's own way, then its parts from left to
   * right and from the top, none of which cuts a card. One page if the whole can be read on it.
   */
  static byte[] tiled(MapDrawing drawing) {
    try (PdfDocument pdf = new PdfDocument(drawing.title(), drawing.texts())) {
      Sheet whole = Sheet.fitting(drawing, A4_LONG, A4_SHORT, MARGIN);
      for (Sheet sheet :
          whole.scale() < TILED ? Tiles.after(whole, tiles(drawing)) : List.of(whole)) {
        pdf.page(sheet.width(), sheet.height(), pen -> sheet.draw(pen, drawing));
      }
      return pdf.bytes();
    }
  }

  /** A page on which the map can be read: A4, or larger if it must be. */
  static Sheet readable(MapDrawing drawing) {
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
    return Tiles.of(drawing, A4_LONG, A4_SHORT, MARGIN, TILED);
  }
}
