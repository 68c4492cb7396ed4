package app.entregent.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * The words of a page whose letters are drawn as outlines, so that they can be found, copied and
 * read aloud all the same. They stand in a typeface of ours whose letters are all empty.
 */
final class HiddenWords {
  /** A typeface of this kind has so many letters; a page with more has several. */
  private static final int MOST = 255;

  private record Line(List<Integer> points, double x, double y, double width, double size) {}

  private final PDDocument document;
  private final Map<Integer, Integer> codes = new LinkedHashMap<>();
  private final List<Line> lines = new ArrayList<>();

  HiddenWords(PDDocument document) {
    this.document = document;
  }

  /**
   * Adds a line.
   *
   * @param words in the order in which they stand from left to right
   * @param x of the left end, in points
   * @param y of the base line, in points from below
   */
  void add(String words, double x, double y, double width, double size) {
    List<Integer> points = words.codePoints().boxed().toList();
    points.forEach(point -> codes.putIfAbsent(point, codes.size()));
    lines.add(new Line(points, x, y, width, size));
  }

  /** Writes all lines of a page and forgets them. */
  void write(PDPage page) throws IOException {
    if (lines.isEmpty()) {
      return;
    }
    COSDictionary fonts = fonts(page.getResources());
    List<Integer> all = List.copyOf(codes.keySet());
    for (int from = 0; from < all.size(); from += MOST) {
      fonts.setItem(name(from / MOST), font(all.subList(from, Math.min(all.size(), from + MOST))));
    }
    StringBuilder content = new StringBuilder("q\nBT\n");
    lines.forEach(line -> append(content, line));
    content.append("ET\nQ\n");
    PDStream hidden = new PDStream(document);
    write(hidden.getCOSObject(), content);
    List<PDStream> streams = new ArrayList<>();
    page.getContentStreams().forEachRemaining(streams::add);
    streams.add(hidden);
    page.setContents(streams);
    codes.clear();
    lines.clear();
  }

  private static COSDictionary fonts(PDResources resources) {
    COSDictionary all = resources.getCOSObject();
    COSDictionary fonts = all.getCOSDictionary(COSName.FONT);
    if (fonts == null) {
      fonts = new COSDictionary();
      all.setItem(COSName.FONT, fonts);
    }
    return fonts;
  }

  private static COSName name(int font) {
    return COSName.getPDFName("Hidden" + font);
  }

  /** Stretched to the width of what is drawn, so that marking it marks the letters. */
  private void append(StringBuilder content, Line line) {
    double stretch = line.width() / (line.points().size() * line.size());
    content.append(
        String.format(
            Locale.ROOT, "%.2f Tz 1 0 0 1 %.2f %.2f Tm%n", 100 * stretch, line.x(), line.y()));
    int open = -1;
    for (int point : line.points()) {
      int code = codes.getOrDefault(point, 0);
      if (code / MOST != open) {
        content.append(open < 0 ? "" : "> Tj\n");
        open = code / MOST;
        content
            .append('/')
            .append(name(open).getName())
            .append(String.format(Locale.ROOT, " %.2f Tf <", line.size()));
      }
      content.append(String.format(Locale.ROOT, "%02x", code % MOST + 1));
    }
    content.append("> Tj\n");
  }

  private COSDictionary font(List<Integer> points) throws IOException {
    COSName letter = COSName.getPDFName("e");
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE3);
    font.setItem(COSName.FONT_BBOX, numbers(0, 0, 1, 1));
    font.setItem(COSName.FONT_MATRIX, numbers(1, 0, 0, 1, 0, 0));
    font.setItem(COSName.RESOURCES, new COSDictionary());
    font.setInt(COSName.FIRST_CHAR, 1);
    font.setInt(COSName.LAST_CHAR, points.size());
    COSArray widths = new COSArray();
    COSArray differences = new COSArray();
    differences.add(COSInteger.ONE);
    for (int i = 0; i < points.size(); i++) {
      widths.add(COSInteger.ONE);
      differences.add(letter);
    }
    font.setItem(COSName.WIDTHS, widths);
    COSDictionary encoding = new COSDictionary();
    encoding.setItem(COSName.TYPE, COSName.ENCODING);
    encoding.setItem(COSName.DIFFERENCES, differences);
    font.setItem(COSName.ENCODING, encoding);
    COSDictionary shapes = new COSDictionary();
    shapes.setItem(letter, stream("1 0 d0\n"));
    font.setItem(COSName.CHAR_PROCS, shapes);
    font.setItem(COSName.TO_UNICODE, stream(meanings(points)));
    return font;
  }

  private static COSArray numbers(float... values) {
    COSArray numbers = new COSArray();
    for (float value : values) {
      numbers.add(new COSFloat(value));
    }
    return numbers;
  }

  /** Which letter each code means. */
  private static String meanings(List<Integer> points) {
    StringBuilder map =
        new StringBuilder(
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CMapName /Hidden def
            /CMapType 2 def
            1 begincodespacerange
            <01> <ff>
            endcodespacerange
            """);
    // The format allows a hundred in a row.
    for (int from = 0; from < points.size(); from += 100) {
      List<Integer> some = points.subList(from, Math.min(points.size(), from + 100));
      map.append(some.size()).append(" beginbfchar\n");
      for (int i = 0; i < some.size(); i++) {
        map.append(String.format(Locale.ROOT, "<%02x> <", from + i + 1));
        for (char unit : Character.toChars(some.get(i))) {
          map.append(String.format(Locale.ROOT, "%04x", (int) unit));
        }
        map.append(">\n");
      }
      map.append("endbfchar\n");
    }
    return map.append("endcmap\nend\nend\n").toString();
  }

  private COSStream stream(String content) throws IOException {
    COSStream stream = document.getDocument().createCOSStream();
    write(stream, content);
    return stream;
  }

  private static void write(COSStream stream, CharSequence content) throws IOException {
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(content.toString().getBytes(StandardCharsets.US_ASCII));
    }
  }
}
