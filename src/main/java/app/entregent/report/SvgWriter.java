package app.entregent.report;

import app.entregent.model.decision.Point;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/** Writes a map as SVG: every card is a group with its words, to be edited and read aloud. */
final class SvgWriter implements Pen {
  private static final double MARGIN = 32;

  private final StringBuilder svg = new StringBuilder();
  private String indent = "  ";

  private SvgWriter() {}

  static byte[] write(MapDrawing drawing) {
    Sheet sheet = Sheet.around(drawing, MARGIN);
    SvgWriter writer = new SvgWriter();
    writer.head(drawing, sheet);
    sheet.draw(writer, drawing);
    writer.svg.append("</svg>\n");
    return writer.svg.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void head(MapDrawing drawing, Sheet sheet) {
    svg.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        .append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"")
        .append(number(sheet.width()))
        .append("\" height=\"")
        .append(number(sheet.height()))
        .append("\" viewBox=\"0 0 ")
        .append(number(sheet.width()))
        .append(' ')
        .append(number(sheet.height()))
        .append("\" xml:lang=\"")
        .append(drawing.texts().language().code())
        .append("\" font-family=\"Liberation Sans, Arial, Helvetica, sans-serif\">\n")
        .append("  <title>")
        .append(escaped(drawing.title()))
        .append("</title>\n  <desc>")
        .append(escaped(drawing.about() + ". " + drawing.date()))
        .append("</desc>\n");
    fill(new Box(0, 0, sheet.width(), sheet.height()), 0, Ink.PAPER);
  }

  @Override
  public void begin(String name, String aloud, Box box) {
    line("<g role=\"img\" aria-label=\"" + escaped(aloud) + "\">");
    indent = "    ";
    line("<title>" + escaped(aloud) + "</title>");
  }

  @Override
  public void end() {
    indent = "  ";
    line("</g>");
  }

  @Override
  public void fill(Box box, double radius, Ink ink) {
    line(rectangle(box, radius) + " fill=\"#" + ink.hex() + "\"/>");
  }

  @Override
  public void outline(Box box, double radius, Stroke stroke) {
    line(rectangle(box, radius) + " fill=\"none\"" + looks(stroke) + "/>");
  }

  @Override
  public void line(List<Point> points, Stroke stroke) {
    line("<polyline points=\"" + points(points) + "\" fill=\"none\"" + looks(stroke) + "/>");
  }

  @Override
  public void curve(Point from, Point out, Point in, Point to, Stroke stroke) {
    line(
        "<path d=\"M"
            + point(from)
            + " C"
            + point(out)
            + " "
            + point(in)
            + " "
            + point(to)
            + "\" fill=\"none\""
            + looks(stroke)
            + "/>");
  }

  @Override
  public void shape(List<Point> corners, Ink ink) {
    line("<polygon points=\"" + points(corners) + "\" fill=\"#" + ink.hex() + "\"/>");
  }

  @Override
  public void circle(Point middle, double radius, Ink ink) {
    line(
        "<circle cx=\""
            + number(middle.x())
            + "\" cy=\""
            + number(middle.y())
            + "\" r=\""
            + number(radius)
            + "\" fill=\"#"
            + ink.hex()
            + "\"/>");
  }

  @Override
  public void text(String words, double x, double baseline, Align align, Type type) {
    if (words.isEmpty()) {
      return;
    }
    String anchor =
        switch (align) {
          case LEFT -> "";
          case MIDDLE -> " text-anchor=\"middle\"";
          case RIGHT -> " text-anchor=\"end\"";
        };
    line(
        "<text x=\""
            + number(x)
            + "\" y=\""
            + number(baseline)
            + "\" font-size=\""
            + number(type.size())
            + "\""
            + (type.bold() ? " font-weight=\"600\"" : "")
            + anchor
            + " fill=\"#"
            + type.ink().hex()
            + "\">"
            + escaped(words)
            + "</text>");
  }

  private void line(String element) {
    svg.append(indent).append(element).append('\n');
  }

  private static String rectangle(Box box, double radius) {
    return "<rect x=\""
        + number(box.x())
        + "\" y=\""
        + number(box.y())
        + "\" width=\""
        + number(box.width())
        + "\" height=\""
        + number(box.height())
        + "\""
        + (radius > 0 ? " rx=\"" + number(radius) + "\"" : "");
  }

  private static String looks(Stroke stroke) {
    StringJoiner dashes = new StringJoiner(" ");
    for (double dash : stroke.dashes()) {
      dashes.add(number(dash));
    }
    return " stroke=\"#"
        + stroke.ink().hex()
        + "\" stroke-width=\""
        + number(stroke.width())
        + "\""
        + (dashes.length() == 0 ? "" : " stroke-dasharray=\"" + dashes + "\"")
        + " stroke-linecap=\"round\" stroke-linejoin=\"round\"";
  }

  private static String points(List<Point> points) {
    StringJoiner all = new StringJoiner(" ");
    points.forEach(point -> all.add(point(point)));
    return all.toString();
  }

  private static String point(Point point) {
    return number(point.x()) + "," + number(point.y());
  }

  /** A number of at most two places, the same everywhere. */
  static String number(double value) {
    String written = String.format(Locale.ROOT, "%.2f", value);
    return written.replaceAll("\\.?0+$", "").replaceAll("^-0$", "0");
  }

  private static String escaped(String words) {
    return Lettering.oneLine(words)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
