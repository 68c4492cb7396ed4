package app.entregent.report;

import app.entregent.model.decision.Point;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
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
  private final HiddenWords hidden;
  private final double height;

  /**
   * @param hidden takes the words that are drawn as outlines
   * @param height of the page: its origin is below
   */
  PdfPen(PDPageContentStream page, PDFont font, HiddenWords hidden, double height) {
    this.page = page;
    this.font = font;
    this.hidden = hidden;
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
    if (words.isEmpty()) {
      return;
    }
    double width = Lettering.get().width(words, type.size());
    double left = align.left(x, width);
    if (Lettering.get().shaped(words).isPresent()) {
      writing(() -> outlines(words, left, baseline, type));
      hidden.add(Lettering.inVisualOrder(words), left, height - baseline, width, type.size());
      return;
    }
    writing(
        () -> {
          page.beginText();
          page.setFont(font, (float) type.size());
          set(type);
          page.setRenderingMode(type.bold() ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
          page.newLineAtOffset((float) left, y(baseline));
          page.showText(Lettering.get().written(words));
          page.endText();
        });
  }

  private void set(Type type) throws IOException {
    page.setNonStrokingColor(new Color(type.ink().rgb()));
    if (type.bold()) {
      page.setStrokingColor(new Color(type.ink().rgb()));
      page.setLineDashPattern(new float[0], 0);
      page.setLineWidth((float) (type.size() * Lettering.BOLD));
      page.setLineJoinStyle(1);
    }
  }

  /** Draws letters that are not in the typeface of the document, or stand in another order. */
  private void outlines(String words, double left, double baseline, Type type) throws IOException {
    set(type);
    AffineTransform place = AffineTransform.getTranslateInstance(left, height - baseline);
    place.scale(1, -1);
    PathIterator way = Lettering.get().outline(words, type.size()).getPathIterator(place);
    if (way.isDone()) {
      return;
    }
    Outline outline = new Outline(page);
    while (!way.isDone()) {
      outline.add(way);
      way.next();
    }
    if (type.bold()) {
      page.fillAndStroke();
    } else {
      page.fill();
    }
  }

  /** Writes the outlines of letters; a PDF knows no curves with a single leaning point. */
  private static final class Outline {
    private final PDPageContentStream page;
    private final float[] to = new float[6];
    private float x;
    private float y;

    Outline(PDPageContentStream page) {
      this.page = page;
    }

    void add(PathIterator way) throws IOException {
      switch (way.currentSegment(to)) {
        case PathIterator.SEG_MOVETO -> {
          page.moveTo(to[0], to[1]);
          at(to[0], to[1]);
        }
        case PathIterator.SEG_LINETO -> {
          page.lineTo(to[0], to[1]);
          at(to[0], to[1]);
        }
        case PathIterator.SEG_QUADTO -> {
          page.curveTo(
              x + (to[0] - x) * 2 / 3,
              y + (to[1] - y) * 2 / 3,
              to[2] + (to[0] - to[2]) * 2 / 3,
              to[3] + (to[1] - to[3]) * 2 / 3,
              to[2],
              to[3]);
          at(to[2], to[3]);
        }
        case PathIterator.SEG_CUBICTO -> {
          page.curveTo(to[0], to[1], to[2], to[3], to[4], to[5]);
          at(to[4], to[5]);
        }
        default -> page.closePath();
      }
    }

    private void at(float newX, float newY) {
      x = newX;
      y = newY;
    }
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
