package app.entregent.report;

import app.entregent.model.decision.Point;
import app.entregent.report.Paper.Block;
import app.entregent.report.Paper.Card;
import app.entregent.report.Paper.Field;
import app.entregent.report.Paper.Heading;
import app.entregent.report.Paper.Item;
import app.entregent.report.Paper.Words;
import app.entregent.report.Pen.Align;
import app.entregent.report.Pen.Stroke;
import app.entregent.report.Pen.Type;
import app.entregent.text.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes a page of words as PDF: on one page of A4, or over as many as it needs. */
public final class PaperWriter {
  private static final double WIDTH = PdfWriter.A4_SHORT;
  private static final double HEIGHT = PdfWriter.A4_LONG;
  private static final double MARGIN = 40;
  private static final double INNER = WIDTH - 2 * MARGIN;
  private static final double GAP = 16;
  private static final double HIGHEST_MAP = 250;
  private static final double SMALL_TYPE = 0.75;

  /**
   * From the easy to read to what just fits: the size of the type, the lines of each text, and
   * whether cards leave out what is missing.
   */
  private static final List<Fit> FITS =
      List.of(
          new Fit(10, 4, false),
          new Fit(9.5, 3, false),
          new Fit(9, 2, false),
          new Fit(8, 2, false),
          new Fit(8, 1, false),
          new Fit(8, 1, true),
          new Fit(7, 1, true),
          new Fit(6, 1, true));

  private record Fit(double size, int lines, boolean bare) {
    double line() {
      return size * 1.3;
    }
  }

  /**
   * What is drawn, with the room that it takes.
   *
   * @param leads whether it belongs on the page of what follows
   */
  record Part(double height, boolean leads, Draw draw) {
    Part(double height, Draw draw) {
      this(height, false, draw);
    }
  }

  interface Draw {
    void at(Pen pen, double y);
  }

  private final Paper paper;
  private final Texts texts;
  private final Lettering letters = Lettering.get();

  private PaperWriter(Paper paper, Texts texts) {
    this.paper = paper;
    this.texts = texts;
  }

  /**
   * Writes it on one page: texts are cut where it is full, and the end says how much is left out.
   *
   * @throws IOException if the file cannot be written
   */
  public static void onePage(Paper paper, Texts texts, Path file) throws IOException {
    ReportFile.write(file, onePage(paper, texts));
  }

  static byte[] onePage(Paper paper, Texts texts) {
    PaperWriter writer = new PaperWriter(paper, texts);
    for (Fit fit : FITS) {
      List<Part> parts = writer.parts(fit);
      if (height(parts) <= HEIGHT - 2 * MARGIN || fit.equals(FITS.getLast())) {
        return writer.write(List.of(writer.cut(parts, fit)));
      }
    }
    throw new IllegalStateException("No size of type");
  }

  /**
   * Writes it over as many pages as it needs.
   *
   * @throws IOException if the file cannot be written
   */
  public static void pages(Paper paper, Texts texts, Path file) throws IOException {
    try (PdfDocument pdf = new PdfDocument(paper.title(), texts)) {
      addPages(paper, texts, pdf);
      ReportFile.write(file, pdf.bytes());
    }
  }

  /** Adds it to a document, over as many pages as it needs. */
  static void addPages(Paper paper, Texts texts, PdfDocument pdf) {
    PaperWriter writer = new PaperWriter(paper, texts);
    List<List<Part>> pages = new ArrayList<>();
    List<Part> page = new ArrayList<>();
    double left = HEIGHT - 2 * MARGIN;
    List<Part> parts = writer.parts(FITS.get(1));
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      double next = following(parts, i);
      if (part.height() + next > left && !page.isEmpty()) {
        pages.add(page);
        page = new ArrayList<>();
        left = HEIGHT - 2 * MARGIN;
      }
      page.add(part);
      left -= part.height();
    }
    pages.add(page);
    draw(pages, pdf);
  }

  /** The height of what belongs on the page of this part, after it. */
  private static double following(List<Part> parts, int at) {
    double height = 0;
    for (int i = at; parts.get(i).leads() && i + 1 < parts.size(); i++) {
      height += parts.get(i + 1).height();
    }
    return height;
  }

  private byte[] write(List<List<Part>> pages) {
    try (PdfDocument pdf = new PdfDocument(paper.title(), texts)) {
      draw(pages, pdf);
      return pdf.bytes();
    }
  }

  private static void draw(List<List<Part>> pages, PdfDocument pdf) {
    for (List<Part> page : pages) {
      pdf.page(
          WIDTH,
          HEIGHT,
          pen -> {
            double y = MARGIN;
            for (Part part : page) {
              part.draw().at(pen, y);
              y += part.height();
            }
          });
    }
  }

  private static double height(List<Part> parts) {
    return parts.stream().mapToDouble(Part::height).sum();
  }

  /** What does not fit in the smallest type is counted at the end. */
  private List<Part> cut(List<Part> parts, Fit fit) {
    double room = HEIGHT - 2 * MARGIN;
    if (height(parts) <= room) {
      return parts;
    }
    List<Part> kept = new ArrayList<>();
    double left = room - 2 * fit.line();
    for (Part part : parts) {
      if (part.height() > left) {
        break;
      }
      kept.add(part);
      left -= part.height();
    }
    String more = texts.say("report.plan.more", parts.size() - kept.size());
    kept.add(line(more, fit, Ink.MUTED));
    return kept;
  }

  private List<Part> parts(Fit fit) {
    List<Part> parts = new ArrayList<>();
    parts.add(title());
    for (Block block : paper.blocks()) {
      switch (block) {
        case Heading(String words) -> parts.add(heading(words, fit));
        case Card card -> parts.add(card(card, fit));
        case Field field -> parts.add(field(field, fit));
        case Paper.Matrix matrix -> parts.addAll(tables(fit).matrix(matrix));
        case Paper.Spread spread -> parts.add(spread(spread, fit));
        case Item item -> parts.add(item(item, fit));
        case Words(String text) -> parts.addAll(words(text, fit));
        case Paper.Table table -> parts.addAll(tables(fit).rows(table));
        case Paper.Chart chart -> parts.add(tables(fit).chart(chart));
        case Paper.Grid grid -> parts.addAll(new GridPainter(MARGIN, INNER, fit.size()).rows(grid));
        case Paper.Drawn map -> parts.add(map(map.drawing()));
      }
    }
    return parts;
  }

  /** The map with its legend, no higher than leaves room for words below it. */
  private static Part map(MapDrawing drawing) {
    Sheet sheet = Sheet.above(drawing, WIDTH, MARGIN, HIGHEST_MAP, SMALL_TYPE);
    return new Part(
        sheet.height() - 2 * MARGIN + 2 * GAP,
        (pen, y) -> sheet.draw(new Placed(pen, 0, y + GAP - MARGIN, 1), drawing));
  }

  private static TablePainter tables(Fit fit) {
    return new TablePainter(MARGIN, INNER, fit.size());
  }

  private Part title() {
    return new Part(
        paper.subtitle().isEmpty() ? 34 : 52,
        (pen, y) -> {
          text(pen, paper.title(), MARGIN, y + 18, INNER, new Type(18, true, Ink.TEXT));
          text(pen, paper.subtitle(), MARGIN, y + 36, INNER, new Type(11, false, Ink.MUTED));
        });
  }

  private Part heading(String words, Fit fit) {
    double size = fit.size() + 2;
    return new Part(
        size * 2.4,
        true,
        (pen, y) ->
            text(pen, words, MARGIN, y + size * 1.8, INNER, new Type(size, true, Ink.ACCENT)));
  }

  private Part card(Card whole, Fit fit) {
    Card card =
        new Card(
            whole.id(),
            whole.title(),
            whole.detail(),
            whole.fields().stream().filter(f -> !fit.bare() || !f.missing()).toList());
    double half = (INNER - GAP) / 2;
    List<List<String>> wrapped = card.fields().stream().map(f -> wrap(f, half, fit)).toList();
    double head = fit.size() * 2.1;
    double label = fit.size() * 1.25;
    double height = head;
    List<Double> rows = new ArrayList<>();
    for (int i = 0; i < wrapped.size(); i += 2) {
      int lines = wrapped.get(i).size();
      if (i + 1 < wrapped.size()) {
        lines = Math.max(lines, wrapped.get(i + 1).size());
      }
      rows.add(height);
      height += label + lines * fit.line() + fit.size() * 0.4;
    }
    return new Part(
        height + fit.size() * 0.7,
        (pen, y) -> {
          pen.line(
              List.of(new Point(MARGIN, y), new Point(WIDTH - MARGIN, y)),
              Stroke.solid(Ink.BORDER_MUTED, 0.7));
          cardHead(pen, card, y + fit.size() * 1.6, fit);
          for (int i = 0; i < wrapped.size(); i++) {
            double x = MARGIN + (i % 2) * (half + GAP);
            named(pen, card.fields().get(i), wrapped.get(i), x, y + rows.get(i / 2), half, fit);
          }
        });
  }

  private void cardHead(Pen pen, Card card, double y, Fit fit) {
    double size = fit.size() + 1.5;
    double name = Math.min(letters.width(card.title(), size) * 1.04, INNER * 0.6);
    text(pen, card.title(), MARGIN, y, name + 2, new Type(size, true, Ink.TEXT));
    text(
        pen,
        card.detail(),
        MARGIN + name + 10,
        y,
        INNER - name - 10,
        new Type(fit.size(), false, Ink.MUTED));
  }

  private Part field(Field field, Fit fit) {
    List<String> lines = wrap(field, INNER, fit);
    return new Part(
        fit.size() * 1.65 + lines.size() * fit.line(),
        (pen, y) -> named(pen, field, lines, MARGIN, y, INNER, fit));
  }

  private void named(
      Pen pen, Field field, List<String> lines, double x, double top, double width, Fit fit) {
    double y = top + fit.size();
    text(pen, field.label(), x, y, width, new Type(fit.size() * 0.85, false, Ink.MUTED));
    for (String line : lines) {
      y += fit.line();
      text(
          pen,
          line,
          x,
          y,
          width,
          new Type(fit.size(), false, field.missing() ? Ink.MUTED : Ink.TEXT));
    }
  }

  private Part item(Item item, Fit fit) {
    double from = item.at().isEmpty() ? 12 : 78;
    List<String> words = wrap(item.words(), INNER - from, fit);
    List<String> below = item.below().isBlank() ? List.of() : wrap(item.below(), INNER - from, fit);
    return new Part(
        (words.size() + below.size()) * fit.line() + fit.size() * 0.5,
        (pen, top) -> {
          double y = top + fit.size();
          if (item.at().isEmpty()) {
            pen.circle(new Point(MARGIN + 3, y - fit.size() * 0.3), 1.7, Ink.ACCENT);
          } else {
            text(pen, item.at(), MARGIN, y, from - 6, new Type(fit.size(), false, Ink.MUTED));
          }
          for (String line : words) {
            text(pen, line, MARGIN + from, y, INNER - from, new Type(fit.size(), false, Ink.TEXT));
            y += fit.line();
          }
          for (String line : below) {
            text(pen, line, MARGIN + from, y, INNER - from, new Type(fit.size(), false, Ink.MUTED));
            y += fit.line();
          }
        });
  }

  /** Line by line, so that a page may end between any two of them. */
  private List<Part> words(String text, Fit fit) {
    Fit whole = new Fit(fit.size(), Integer.MAX_VALUE, false);
    return text.lines()
        .flatMap(line -> wrap(line, INNER, whole).stream())
        .map(line -> line(line, fit, Ink.TEXT))
        .toList();
  }

  private Part line(String words, Fit fit, Ink ink) {
    return new Part(
        fit.line(),
        (pen, y) ->
            text(pen, words, MARGIN, y + fit.size(), INNER, new Type(fit.size(), false, ink)));
  }

  private Part spread(Paper.Spread spread, Fit fit) {
    List<String> below =
        spread.below().stream().flatMap(words -> wrap(words, INNER, fit).stream()).toList();
    return new SpreadPainter(MARGIN, INNER, fit.size(), fit.line()).part(spread, below);
  }

  private List<String> wrap(Field field, double width, Fit fit) {
    return wrap(field.text(), width, fit);
  }

  /** As many lines as there may be; the last one is cut. */
  private List<String> wrap(String text, double width, Fit fit) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : Lettering.oneLine(text).split(" +")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      boolean fits = letters.width(longer, fit.size()) <= width;
      if (!fits && !line.isEmpty() && lines.size() + 1 < fit.lines()) {
        lines.add(line.toString());
        line = new StringBuilder(word);
      } else {
        line = new StringBuilder(longer);
        if (!fits && lines.size() + 1 == fit.lines()) {
          break;
        }
      }
    }
    lines.add(line.toString());
    return lines;
  }

  private void text(Pen pen, String words, double x, double y, double width, Type type) {
    if (!words.isEmpty()) {
      pen.text(
          letters.fit(words, type.size(), width * (type.bold() ? 0.96 : 1)),
          x,
          y,
          Align.LEFT,
          type);
    }
  }
}
