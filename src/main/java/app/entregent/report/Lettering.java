package app.entregent.report;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Bidi;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The one typeface of all files, Liberation Sans, which comes with PDFBox under a free licence: how
 * wide words are, which of them it can write, and their outlines. As wide as Arial, so that texts
 * keep their places where that is used instead.
 */
final class Lettering {
  static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  /** The typefaces that are as wide, for files that name their typeface and do not carry it. */
  static final String FAMILY = "Arial";

  /** How much thicker bold letters are, as a share of their size. */
  static final double BOLD = 0.027;

  private static final String MORE = "…";
  private static final int UNKNOWN = '□';
  private static final Lettering ONE = new Lettering();

  private final TrueTypeFont font;
  private final CmapLookup glyphs;
  private final double unitsPerEm;
  private final Map<Integer, Path2D> outlines = new HashMap<>();

  private Lettering() {
    try (InputStream in = stream()) {
      font = new TTFParser().parse(new RandomAccessReadBuffer(in));
      glyphs = font.getUnicodeCmapLookup();
      unitsPerEm = font.getUnitsPerEm();
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  static Lettering get() {
    return ONE;
  }

  /** The file of the typeface. */
  static InputStream stream() {
    InputStream in = PDDocument.class.getResourceAsStream(FILE);
    if (in == null) {
      throw new IllegalStateException("The typeface is missing: " + FILE);
    }
    return in;
  }

  /** How wide a text is at this size. */
  double width(String text, double size) {
    return widthInUnits(text) / unitsPerEm * size;
  }

  private synchronized double widthInUnits(String text) {
    double width = 0;
    int at = 0;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      width += advance(point);
      at += Character.charCount(point);
    }
    return width;
  }

  private double advance(int point) {
    try {
      return font.getAdvanceWidth(glyph(point));
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  private int glyph(int point) {
    int glyph = glyphs.getGlyphId(point);
    return glyph == 0 ? glyphs.getGlyphId(UNKNOWN) : glyph;
  }

  /** One line without what cannot be seen; as long as it fits, else cut with three dots. */
  String fit(String text, double size, double room) {
    String line = oneLine(text);
    if (width(line, size) <= room) {
      return line;
    }
    double left = room - width(MORE, size);
    int at = 0;
    double used = 0;
    while (at < line.length()) {
      int point = line.codePointAt(at);
      used += width(Character.toString(point), size);
      if (used > left) {
        break;
      }
      at += Character.charCount(point);
    }
    return line.substring(0, at).stripTrailing() + MORE;
  }

  /** A text without line breaks and signs that only steer. */
  static String oneLine(String text) {
    StringBuilder line = new StringBuilder();
    text.codePoints()
        .limit(4_000)
        .map(point -> Character.isWhitespace(point) ? ' ' : point)
        .filter(point -> !Character.isISOControl(point))
        .filter(point -> Character.getType(point) != Character.SURROGATE)
        .filter(point -> Character.getType(point) != Character.FORMAT)
        .forEach(line::appendCodePoint);
    return line.toString().strip();
  }

  /** The text in the order in which it is written from left to right, without unknown letters. */
  synchronized String written(String text) {
    StringBuilder known = new StringBuilder();
    inVisualOrder(oneLine(text))
        .codePoints()
        .map(point -> glyphs.getGlyphId(point) == 0 ? UNKNOWN : point)
        .forEach(known::appendCodePoint);
    return known.toString();
  }

  private static String inVisualOrder(String text) {
    if (!Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
      return text;
    }
    Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    int count = bidi.getRunCount();
    byte[] levels = new byte[count];
    String[] runs = new String[count];
    for (int i = 0; i < count; i++) {
      levels[i] = (byte) bidi.getRunLevel(i);
      String run = text.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
      runs[i] = levels[i] % 2 == 0 ? run : new StringBuilder(run).reverse().toString();
    }
    Bidi.reorderVisually(levels, 0, runs, 0, count);
    return String.join("", runs);
  }

  /** The outline of a text that begins at the origin of the base line, y downwards. */
  synchronized Path2D outline(String text, double size) {
    Path2D all = new Path2D.Double();
    double scale = size / unitsPerEm;
    double x = 0;
    int at = 0;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      AffineTransform place = AffineTransform.getTranslateInstance(x * scale, 0);
      place.scale(scale, -scale);
      all.append(outlines.computeIfAbsent(point, this::outline).getPathIterator(place), false);
      x += advance(point);
      at += Character.charCount(point);
    }
    return all;
  }

  private Path2D outline(int point) {
    try {
      GlyphData glyph = font.getGlyph().getGlyph(glyph(point));
      return glyph == null ? new Path2D.Double() : glyph.getPath();
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }
}
