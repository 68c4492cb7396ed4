package app.entregent.report;

import app.entregent.model.decision.Point;
import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** Draws on a page of a PDF: lines and letters, never a picture. */
final class PdfPen implements Pen {
  /** How far the leaning points of a Bézier curve lie out that draws a quarter of a circle. */
  private static final double QUARTER = 0.5523;

  private final PDPageContentStream page;
  private final PDFont font;
  private final double height;

  /**
   * @param height of the page: its origin is below
   */
  PdfPen(PDPageContentStream page, PDFont font, double height) {
    this.page = page;
    this.font = font;
    this.height = height;
  }

  /** What may fail while a page is written. */
  private interface Writing {
    void write() throws IOException;
  }

  private static void writing(Writing writing) {
    try {
      writing.write();
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  private float y(double down) {
    return (float) (height - down);
  }

  @Override
  public void fill(Box box, double radius, Ink ink) {
    writing(
        () -> {
          page.setNonStrokingColor(new Color(ink.rgb()));
          rectangle(box, Math.min(radius, Math.min(box.width(), box.height()) / 2));
          page.fill();
        });
  }

  @Override
  public void outline(Box box, double radius, Stroke stroke) {
    writing(
        () -> {
          set(stroke);
          rectangle(box, radius);
          page.stroke();
        });
  }

  @Override
  public void line(List<Point> points, Stroke stroke) {
    writing(
        () -> {
          set(stroke);
          way(points);
          page.stroke();
        });
  }

  @Override
  public void curve(Point from, Point out, Point in, Point to, Stroke stroke) {
    writing(
        () -> {
          set(stroke);
          page.moveTo((float) from.x(), y(from.y()));
          bend(out, in, to);
          page.stroke();
        });
  }

  @Override
  public void shape(List<Point> corners, Ink ink) {
    writing(
        () -> {
          page.setNonStrokingColor(new Color(ink.rgb()));
          way(corners);
          page.closePath();
          page.fill();
        });
  }

  @Override
  public void circle(Point middle, double radius, Ink ink) {
    fill(new Box(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius), radius, ink);
  }

  @Override
  public void text(String words, double x, double baseline, Align align, Type type) {
    String written = Lettering.get().written(words);
    if (written.isEmpty()) {
      return;
    }
    double width = Lettering.get().width(written, type.size());
    double left =
        switch (align) {
          case LEFT -> x;
          case MIDDLE -> x - width / 2;
          case RIGHT -> x - width;
        };
    writing(
        () -> {
          page.beginText();
          page.setFont(font, (float) type.size());
          page.setNonStrokingColor(new Color(type.ink().rgb()));
          if (type.bold()) {
            page.setStrokingColor(new Color(type.ink().rgb()));
            page.setLineDashPattern(new float[0], 0);
            page.setLineWidth((float) (type.size() * Lettering.BOLD));
          }
          page.setRenderingMode(type.bold() ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
          page.newLineAtOffset((float) left, y(baseline));
          page.showText(written);
          page.endText();
        });
  }

  @Override
  public void clip(Box box) {
    writing(
        () -> {
          page.saveGraphicsState();
          rectangle(box, 0);
          page.clip();
        });
  }

  @Override
  public void unclip() {
    writing(page::restoreGraphicsState);
  }

  private void set(Stroke stroke) throws IOException {
    page.setStrokingColor(new Color(stroke.ink().rgb()));
    page.setLineWidth((float) stroke.width());
    page.setLineCapStyle(1);
    page.setLineJoinStyle(1);
    double[] dashes = stroke.dashes();
    float[] pattern = new float[dashes.length];
    for (int i = 0; i < dashes.length; i++) {
      pattern[i] = (float) dashes[i];
    }
    page.setLineDashPattern(pattern, 0);
  }

  private void way(List<Point> points) throws IOException {
    page.moveTo((float) points.getFirst().x(), y(points.getFirst().y()));
    for (Point point : points.subList(1, points.size())) {
      page.lineTo((float) point.x(), y(point.y()));
    }
  }

  private void rectangle(Box box, double radius) throws IOException {
    if (radius <= 0) {
      page.addRect((float) box.x(), y(box.bottom()), (float) box.width(), (float) box.height());
      return;
    }
    double out = radius * (1 - QUARTER);
    double left = box.x();
    double top = box.y();
    double right = box.right();
    double bottom = box.bottom();
    page.moveTo((float) (left + radius), y(top));
    page.lineTo((float) (right - radius), y(top));
    bend(new Point(right - out, top), new Point(right, top + out), new Point(right, top + radius));
    page.lineTo((float) right, y(bottom - radius));
    bend(
        new Point(right, bottom - out),
        new Point(right - out, bottom),
        new Point(right - radius, bottom));
    page.lineTo((float) (left + radius), y(bottom));
    bend(
        new Point(left + out, bottom),
        new Point(left, bottom - out),
        new Point(left, bottom - radius));
    page.lineTo((float) left, y(top + radius));
    bend(new Point(left, top + out), new Point(left + out, top), new Point(left + radius, top));
    page.closePath();
  }

  private void bend(Point one, Point two, Point to) throws IOException {
    page.curveTo(
        (float) one.x(), y(one.y()), (float) two.x(), y(two.y()), (float) to.x(), y(to.y()));
  }
}
