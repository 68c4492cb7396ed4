package app.entregent.report;

import app.entregent.report.Paper.Share;
import app.entregent.report.Paper.Spread;
import app.entregent.report.Pen.Align;
import app.entregent.report.Pen.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws how a group is divided: one bar in as many parts as there are opinions, each as wide as it
 * has voices and with its number in it; below, in the same order, what each part says.
 */
final class SpreadPainter {
  private static final double BAR = 15;
  private static final double AIR = 5;
  private static final double BETWEEN = 14;
  private static final double SWATCH = 7;

  private final double left;
  private final double width;
  private final double size;
  private final double line;
  private final Lettering letters = Lettering.get();

  /**
   * @param size of the type
   * @param line the height of a line
   */
  SpreadPainter(double left, double width, double size, double line) {
    this.left = left;
    this.width = width;
    this.size = size;
    this.line = line;
  }

  /** What is written beside a part of the bar, and where. */
  private record Named(Share share, Ink ink, double x, int row) {}

  PaperWriter.Part part(Spread spread, List<String> below) {
    List<Named> names = names(spread.shares());
    int rows = names.isEmpty() ? 0 : names.getLast().row() + 1;
    double head = size * 1.9;
    double bar = names.isEmpty() ? 0 : BAR + AIR;
    double height = head + bar + rows * line + AIR + below.size() * line + size;
    return new PaperWriter.Part(
        height,
        (pen, top) -> {
          pen.text(
              letters.fit(spread.title(), size, width * 0.96),
              left,
              top + size * 1.2,
              Align.LEFT,
              new Type(size, true, Ink.TEXT));
          bar(pen, names, top + head);
          double y = top + head + bar + size;
          for (Named named : names) {
            name(pen, named, y + named.row() * line);
          }
          y += rows * line + AIR;
          for (String words : below) {
            pen.text(words, left, y, Align.LEFT, new Type(size, false, Ink.MUTED));
            y += line;
          }
        });
  }

  private void bar(Pen pen, List<Named> names, double y) {
    int all = names.stream().mapToInt(named -> named.share().count()).sum();
    double x = left;
    for (Named named : names) {
      double wide = width * named.share().count() / all;
      pen.fill(new Box(x, y, Math.max(1, wide - 1.5), BAR), 2, named.ink());
      String number = Integer.toString(named.share().count());
      if (letters.width(number, size) + 4 < wide) {
        pen.text(
            number,
            x + wide / 2,
            y + BAR / 2 + size * 0.36,
            Align.MIDDLE,
            new Type(size, true, Ink.onShare(named.ink())));
      }
      x += wide;
    }
  }

  private void name(Pen pen, Named named, double y) {
    pen.fill(new Box(named.x(), y - SWATCH, SWATCH, SWATCH), 1.5, named.ink());
    pen.text(
        words(named.share()),
        named.x() + SWATCH + 4,
        y,
        Align.LEFT,
        new Type(size, false, Ink.TEXT));
  }

  private String words(Share share) {
    return letters.fit(share.count() + " " + share.name(), size, width - SWATCH - 4);
  }

  /** Side by side in as many rows as they need, in the order of the bar. */
  private List<Named> names(List<Share> shares) {
    List<Named> names = new ArrayList<>();
    double x = left;
    int row = 0;
    int opinions = 0;
    int silent = 0;
    for (Share share : shares) {
      double wide = SWATCH + 4 + letters.width(words(share), size) + BETWEEN;
      if (x + wide > left + width && x > left) {
        x = left;
        row++;
      }
      Ink ink = share.known() ? Ink.share(opinions++) : silent++ == 0 ? Ink.BORDER : Ink.INSET;
      names.add(new Named(share, ink, x, row));
      x += wide;
    }
    return names;
  }
}
