package app.entregent.report;

import app.entregent.model.decision.Point;
import app.entregent.report.Pen.Align;
import app.entregent.report.Pen.Stroke;
import app.entregent.report.Pen.Type;
import java.util.ArrayList;
import java.util.List;

/** Words between ruled lines on a page, with room to write by hand. Rows are never cut. */
final class GridPainter {
  private static final double PAD = 4;

  /** Up to so many rows stay on one page. */
  private static final int WHOLE = 12;

  private final double left;
  private final double width;
  private final double size;
  private final Lettering letters = Lettering.get();

  /**
   * @param size of the type
   */
  GridPainter(double left, double width, double size) {
    this.left = left;
    this.width = width;
    this.size = size;
  }

  List<PaperWriter.Part> rows(Paper.Grid grid) {
    List<PaperWriter.Part> parts = new ArrayList<>();
    Type said = new Type(size, false, Ink.TEXT);
    for (String line :
        grid.above().isEmpty() ? List.<String>of() : wrap(grid.above(), width, said)) {
      parts.add(
          new PaperWriter.Part(
              size * 1.3, true, (pen, y) -> pen.text(line, left, y + size, Align.LEFT, said)));
    }
    parts.add(new PaperWriter.Part(PAD, true, (pen, y) -> {}));
    List<String> head = grid.columns().stream().map(Paper.Column::title).toList();
    parts.add(row(grid, head, true, true));
    for (int i = 0; i < grid.rows().size(); i++) {
      boolean leads = grid.rows().size() <= WHOLE && i + 1 < grid.rows().size();
      parts.add(row(grid, grid.rows().get(i), false, leads));
    }
    parts.add(new PaperWriter.Part(size * 0.7, (pen, y) -> {}));
    return parts;
  }

  private PaperWriter.Part row(Paper.Grid grid, List<String> cells, boolean head, boolean leads) {
    Type type = new Type(head ? size * 0.9 : size, head, head ? Ink.MUTED : Ink.TEXT);
    double line = type.size() * 1.3;
    List<Double> widths = grid.columns().stream().map(one -> grid.share(one) * width).toList();
    List<List<String>> wrapped = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      wrapped.add(wrap(cells.get(i), widths.get(i) - 2 * PAD, type));
    }
    int most = wrapped.stream().mapToInt(List::size).max().orElse(1);
    double height = Math.max(head ? 0 : grid.height(), most * line + 2 * PAD);
    return new PaperWriter.Part(
        height,
        leads,
        (pen, y) -> {
          if (head) {
            pen.fill(new Box(left, y, width, height), 0, Ink.INSET);
          }
          double x = left;
          for (int i = 0; i < wrapped.size(); i++) {
            cell(pen, wrapped.get(i), x, y, type);
            rule(pen, x, y, x, y + height);
            x += widths.get(i);
          }
          rule(pen, x, y, x, y + height);
          rule(pen, left, y, x, y);
          rule(pen, left, y + height, x, y + height);
        });
  }

  private static void cell(Pen pen, List<String> lines, double x, double y, Type type) {
    double baseline = y + PAD + type.size();
    for (String line : lines) {
      pen.text(line, x + PAD, baseline, Align.LEFT, type);
      baseline += type.size() * 1.3;
    }
  }

  private static void rule(Pen pen, double fromX, double fromY, double toX, double toY) {
    pen.line(List.of(new Point(fromX, fromY), new Point(toX, toY)), Stroke.solid(Ink.BORDER, 0.6));
  }

  /** All of the text; a word that is wider than the column is cut. */
  private List<String> wrap(String text, double room, Type type) {
    List<String> lines = new ArrayList<>();
    String line = "";
    double fits = room * (type.bold() ? 0.96 : 1);
    for (String word : Lettering.oneLine(text).split(" +")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (letters.width(longer, type.size()) <= fits || line.isEmpty()) {
        line = longer;
      } else {
        lines.add(letters.fit(line, type.size(), fits));
        line = word;
      }
    }
    lines.add(letters.fit(line, type.size(), fits));
    return lines;
  }
}
