package app.entregent.report;

import app.entregent.model.decision.Point;
import app.entregent.report.Pen.Align;
import app.entregent.report.Pen.Stroke;
import app.entregent.report.Pen.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of figures and a chart of bars on a page of words. A table may go on over pages row by
 * row; the first column takes what the others leave.
 */
final class TablePainter {
  private static final double PAD = 6;
  private static final double CHART = 74;

  /** The share of the page that the names of a matrix take. */
  private static final double FIRST = 0.28;

  private static final double BAR = 0.62;

  /** Up to so many rows stay on one page. */
  private static final int WHOLE = 20;

  private final double left;
  private final double width;
  private final double size;
  private final Lettering letters = Lettering.get();

  /**
   * @param size of the type
   */
  TablePainter(double left, double width, double size) {
    this.left = left;
    this.width = width;
    this.size = size;
  }

  /** A row: as high as its cells, with what draws it. */
  List<PaperWriter.Part> rows(Paper.Table table) {
    List<Double> ends = ends(table);
    List<PaperWriter.Part> parts = new ArrayList<>();
    boolean whole = table.rows().size() <= WHOLE;
    parts.add(row(table.head(), ends, true, true));
    table.rows().forEach(cells -> parts.add(row(cells, ends, false, whole)));
    parts.add(new PaperWriter.Part(size * 0.7, (pen, y) -> {}));
    return parts;
  }

  /** The same with columns of words, each in the middle of its own. */
  List<PaperWriter.Part> matrix(Paper.Matrix matrix) {
    int columns = Math.max(1, matrix.head().size() - 1);
    double first = width * FIRST;
    double each = (width - first) / columns;
    List<PaperWriter.Part> parts = new ArrayList<>();
    parts.add(crossing(matrix.head(), first, each, true));
    matrix.rows().forEach(cells -> parts.add(crossing(cells, first, each, false)));
    parts.add(new PaperWriter.Part(size * 0.7, (pen, y) -> {}));
    return parts;
  }

  private PaperWriter.Part crossing(List<String> cells, double first, double each, boolean head) {
    double height = size * 1.9;
    return new PaperWriter.Part(
        height,
        true,
        (pen, y) -> {
          double line = y + size * 1.3;
          for (int column = 0; column < cells.size(); column++) {
            boolean name = column == 0;
            Type type = new Type(size, name || head, head ? Ink.MUTED : Ink.TEXT);
            double room = name ? first : each;
            String fit = letters.fit(cells.get(column), size, (room - PAD) * 0.94);
            double middle = left + first + (column - 0.5) * each;
            pen.text(fit, name ? left : middle, line, name ? Align.LEFT : Align.MIDDLE, type);
          }
          pen.line(
              List.of(new Point(left, y + height), new Point(left + width, y + height)),
              Stroke.solid(Ink.BORDER_MUTED, head ? 0.9 : 0.4));
        });
  }

  /** Where each column ends: the first to the left of its end, the others to its right. */
  private List<Double> ends(Paper.Table table) {
    int columns = table.head().size();
    List<Double> widths = new ArrayList<>();
    for (int column = 0; column < columns; column++) {
      double widest = letters.width(table.head().get(column), size * 0.9);
      for (List<String> row : table.rows()) {
        widest = Math.max(widest, letters.width(row.get(column), size));
      }
      widths.add(widest + PAD);
    }
    double wanted = widths.stream().mapToDouble(Double::doubleValue).sum();
    double others = wanted - widths.getFirst();
    double first = Math.max(Math.min(widths.getFirst(), width * 0.34), width - others);
    double scale = others <= width - first ? 1 : (width - first) / others;
    List<Double> ends = new ArrayList<>();
    double x = left + width - others * scale;
    ends.add(x);
    for (int column = 1; column < columns; column++) {
      x += widths.get(column) * scale;
      ends.add(x);
    }
    return ends;
  }

  private PaperWriter.Part row(List<String> cells, List<Double> ends, boolean head, boolean leads) {
    double height = size * 1.75;
    Type type = new Type(head ? size * 0.9 : size, false, head ? Ink.MUTED : Ink.TEXT);
    return new PaperWriter.Part(
        height,
        leads,
        (pen, y) -> {
          double line = y + size * 1.2;
          double before = left;
          for (int column = 0; column < cells.size(); column++) {
            double end = ends.get(column);
            String fit = letters.fit(cells.get(column), type.size(), end - before - 2);
            if (column == 0) {
              pen.text(fit, left, line, Align.LEFT, type);
            } else {
              pen.text(fit, end, line, Align.RIGHT, type);
            }
            before = end;
          }
          pen.line(
              List.of(new Point(left, y + height), new Point(left + width, y + height)),
              Stroke.solid(Ink.BORDER_MUTED, head ? 0.9 : 0.4));
        });
  }

  /** Bars from zero on; what is not known has none. */
  PaperWriter.Part chart(Paper.Chart chart) {
    double height = CHART + size * 4.6;
    double most = chart.bars().stream().mapToDouble(bar -> bar.amount().orElse(0)).max().orElse(0);
    double step = width / Math.max(1, chart.bars().size());
    return new PaperWriter.Part(
        height,
        (pen, y) -> {
          pen.text(
              letters.fit(chart.title(), size, width * 0.96),
              left,
              y + size * 1.4,
              Align.LEFT,
              new Type(size, true, Ink.TEXT));
          double base = y + size * 3.2 + CHART;
          for (int i = 0; i < chart.bars().size(); i++) {
            bar(pen, chart.bars().get(i), left + i * step, step, base, most);
          }
          pen.line(
              List.of(new Point(left, base), new Point(left + width, base)),
              Stroke.solid(Ink.BORDER_MUTED, 0.7));
        });
  }

  private void bar(Pen pen, Paper.Bar bar, double x, double step, double base, double most) {
    double tall = most <= 0 ? 0 : bar.amount().orElse(0) / most * CHART;
    double middle = x + step / 2;
    if (tall > 0) {
      pen.fill(new Box(middle - step * BAR / 2, base - tall, step * BAR, tall), 1.5, Ink.ACCENT);
    }
    Type small = new Type(size * 0.85, false, Ink.MUTED);
    pen.text(
        letters.fit(bar.figure(), small.size(), step),
        middle,
        base - tall - 3,
        Align.MIDDLE,
        new Type(size * 0.85, false, Ink.TEXT));
    pen.text(
        letters.fit(bar.name(), small.size(), step),
        middle,
        base + size * 1.1,
        Align.MIDDLE,
        small);
  }
}
