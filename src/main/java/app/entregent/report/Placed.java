package app.entregent.report;

import app.entregent.model.decision.Point;
import app.entregent.model.decision.TieKind;
import java.util.List;

/** A pen that draws elsewhere and in another size. */
final class Placed implements Pen {
  private final Pen pen;
  private final double dx;
  private final double dy;
  private final double scale;

  /** What lies at the origin will lie at this place. */
  Placed(Pen pen, double dx, double dy, double scale) {
    this.pen = pen;
    this.dx = dx;
    this.dy = dy;
    this.scale = scale;
  }

  private Box at(Box box) {
    return new Box(
        dx + box.x() * scale, dy + box.y() * scale, box.width() * scale, box.height() * scale);
  }

  private Point at(Point point) {
    return new Point(dx + point.x() * scale, dy + point.y() * scale);
  }

  private Stroke at(Stroke stroke) {
    return new Stroke(stroke.ink(), stroke.width() * scale, stroke.style());
  }

  @Override
  public void fill(Box box, double radius, Ink ink) {
    pen.fill(at(box), radius * scale, ink);
  }

  @Override
  public void outline(Box box, double radius, Stroke stroke) {
    pen.outline(at(box), radius * scale, at(stroke));
  }

  @Override
  public void line(List<Point> points, Stroke stroke) {
    pen.line(points.stream().map(this::at).toList(), at(stroke));
  }

  @Override
  public void curve(Point from, Point out, Point in, Point to, Stroke stroke) {
    pen.curve(at(from), at(out), at(in), at(to), at(stroke));
  }

  @Override
  public void shape(List<Point> corners, Ink ink) {
    pen.shape(corners.stream().map(this::at).toList(), ink);
  }

  @Override
  public void circle(Point middle, double radius, Ink ink) {
    pen.circle(at(middle), radius * scale, ink);
  }

  @Override
  public void text(String words, double x, double baseline, Align align, Type type) {
    pen.text(
        words,
        dx + x * scale,
        dy + baseline * scale,
        align,
        new Type(type.size() * scale, type.bold(), type.ink()));
  }

  @Override
  public void begin(String name, String aloud, Box box) {
    pen.begin(name, aloud, at(box));
  }

  @Override
  public void end() {
    pen.end();
  }

  @Override
  public void clip(Box box) {
    pen.clip(at(box));
  }

  @Override
  public void unclip() {
    pen.unclip();
  }

  @Override
  public boolean connects() {
    return pen.connects();
  }

  @Override
  public void connect(Joints.Joint joint, TieKind kind, Box from, Box to, Stroke stroke) {
    pen.connect(joint, kind, at(from), at(to), at(stroke));
  }

  @Override
  public void card(long id, Box box, double radius, Ink ink) {
    pen.card(id, at(box), radius * scale, ink);
  }
}
