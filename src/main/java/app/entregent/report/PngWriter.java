package app.entregent.report;

import app.entregent.model.decision.Point;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.CubicCurve2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;

/** Writes a map as PNG in twice its size. Letters are drawn as shapes: no system typeface. */
final class PngWriter implements Pen {
  private static final double TWICE = 2;
  private static final double MARGIN = 32;

  /** The most points of a picture; a larger map is drawn smaller. */
  private static final double MOST = 60_000_000;

  private final Graphics2D canvas;

  private PngWriter(Graphics2D canvas) {
    this.canvas = canvas;
  }

  static byte[] write(MapDrawing drawing) {
    Sheet sheet = Sheet.around(drawing, MARGIN);
    double scale = Math.min(TWICE, Math.sqrt(MOST / (sheet.width() * sheet.height())));
    BufferedImage picture =
        new BufferedImage(
            (int) Math.ceil(sheet.width() * scale),
            (int) Math.ceil(sheet.height() * scale),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = picture.createGraphics();
    try {
      canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      canvas.setColor(new Color(Ink.PAPER.rgb()));
      canvas.fillRect(0, 0, picture.getWidth(), picture.getHeight());
      canvas.scale(scale, scale);
      sheet.draw(new PngWriter(canvas), drawing);
    } finally {
      canvas.dispose();
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, "png", bytes);
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
    return bytes.toByteArray();
  }

  @Override
  public void fill(Box box, double radius, Ink ink) {
    canvas.setColor(new Color(ink.rgb()));
    canvas.fill(rectangle(box, radius));
  }

  @Override
  public void outline(Box box, double radius, Stroke stroke) {
    set(stroke);
    canvas.draw(rectangle(box, radius));
  }

  @Override
  public void line(List<Point> points, Stroke stroke) {
    set(stroke);
    canvas.draw(way(points));
  }

  @Override
  public void curve(Point from, Point out, Point in, Point to, Stroke stroke) {
    set(stroke);
    canvas.draw(
        new CubicCurve2D.Double(
            from.x(), from.y(), out.x(), out.y(), in.x(), in.y(), to.x(), to.y()));
  }

  @Override
  public void shape(List<Point> corners, Ink ink) {
    canvas.setColor(new Color(ink.rgb()));
    Path2D path = way(corners);
    path.closePath();
    canvas.fill(path);
  }

  @Override
  public void circle(Point middle, double radius, Ink ink) {
    canvas.setColor(new Color(ink.rgb()));
    canvas.fill(
        new Ellipse2D.Double(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius));
  }

  @Override
  public void text(String words, double x, double baseline, Align align, Type type) {
    double left = align.left(x, Lettering.get().width(words, type.size()));
    Path2D letters = Lettering.get().outline(words, type.size());
    letters.transform(AffineTransform.getTranslateInstance(left, baseline));
    canvas.setColor(new Color(type.ink().rgb()));
    canvas.fill(letters);
    if (type.bold()) {
      canvas.setStroke(
          new BasicStroke(
              (float) (type.size() * Lettering.BOLD),
              BasicStroke.CAP_ROUND,
              BasicStroke.JOIN_ROUND));
      canvas.draw(letters);
    }
  }

  private void set(Stroke stroke) {
    canvas.setColor(new Color(stroke.ink().rgb()));
    double[] dashes = stroke.dashes();
    float[] pattern = new float[dashes.length];
    for (int i = 0; i < dashes.length; i++) {
      pattern[i] = (float) dashes[i];
    }
    canvas.setStroke(
        new BasicStroke(
            (float) stroke.width(),
            BasicStroke.CAP_ROUND,
            BasicStroke.JOIN_ROUND,
            1,
            pattern.length == 0 ? null : pattern,
            0));
  }

  private static RoundRectangle2D rectangle(Box box, double radius) {
    return new RoundRectangle2D.Double(
        box.x(), box.y(), box.width(), box.height(), 2 * radius, 2 * radius);
  }

  private static Path2D way(List<Point> points) {
    Path2D path = new Path2D.Double();
    path.moveTo(points.getFirst().x(), points.getFirst().y());
    for (Point point : points.subList(1, points.size())) {
      path.lineTo(point.x(), point.y());
    }
    return path;
  }
}
