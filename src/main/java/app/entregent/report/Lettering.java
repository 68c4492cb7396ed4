package app.entregent.report;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Bidi;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The letters of all files: how wide words are, and their outlines. Nearly all are Liberation Sans,
 * which comes with PDFBox under a free licence and is as wide as Arial, so that texts keep their
 * places where that is used instead. A line with other letters is shaped ({@link ShapedLine}).
 */
final class Lettering {
  static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  /** The typefaces that are as wide, for files that name their typeface and do not carry it. */
  static final String FAMILY = "Arial";

  /** How much thicker bold letters are, as a share of their size. */
  static final double BOLD = 0.027;

  private static final String MORE = "…";
  private static final int UNKNOWN = '?';

  /** So many shaped lines are kept: a name is measured more often than it is drawn. */
  private static final int KEPT = 2_000;

  private static final Lettering ONE = new Lettering(Typefaces.here());

  private final TrueTypeFont font;
  private final CmapLookup glyphs;
  private final double unitsPerEm;
  private final Map<Integer, Path2D> outlines = new HashMap<>();
  private final Typefaces typefaces;
  private final Map<String, ShapedLine> shaped =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ShapedLine> eldest) {
          return size() > KEPT;
        }
      };

  Lettering(Typefaces typefaces) {
    this.typefaces = typefaces;
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
  synchronized double width(String text, double size) {
    return shaped(text)
        .map(line -> line.width() * size)
        .orElseGet(
            () -> written(text).codePoints().mapToDouble(this::advance).sum() / unitsPerEm * size);
  }

  /** The line in its shape, if its letters can't simply be put one after the other. */
  synchronized Optional<ShapedLine> shaped(String text) {
    return plain(text) || !typefaces.usable()
        ? Optional.empty()
        : Optional.of(shaped.computeIfAbsent(text, words -> ShapedLine.of(words, typefaces)));
  }

  /** Whether the one typeface has all letters, and they stand as they are from left to right. */
  private boolean plain(String text) {
    return text.codePoints()
            .allMatch(
                point ->
                    glyphs.getGlyphId(point) != 0
                        && Character.getType(point) != Character.NON_SPACING_MARK)
        && !Bidi.requiresBidi(text.toCharArray(), 0, text.length());
  }

  /** The letters in whose place a file that carries its letters has a question mark. */
  Set<Integer> missing(String text) {
    String line = oneLine(text);
    return shaped(line)
        .map(ShapedLine::missing)
        .orElseGet(
            () ->
                line.codePoints()
                    .filter(point -> glyphs.getGlyphId(point) == 0)
                    .boxed()
                    .collect(Collectors.toSet()));
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
    int fits = 0;
    int tooLong = line.codePointCount(0, line.length());
    while (tooLong - fits > 1) {
      int half = (fits + tooLong) / 2;
      if (width(cut(line, half), size) <= room) {
        fits = half;
      } else {
        tooLong = half;
      }
    }
    return cut(line, fits);
  }

  private static String cut(String line, int points) {
    return line.substring(0, line.offsetByCodePoints(0, points)).stripTrailing() + MORE;
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

  /** The text from left to right, with a sign for each letter that the one typeface lacks. */
  String written(String text) {
    StringBuilder known = new StringBuilder();
    inVisualOrder(oneLine(text))
        .codePoints()
        .map(point -> glyphs.getGlyphId(point) == 0 ? UNKNOWN : point)
        .forEach(known::appendCodePoint);
    return known.toString();
  }

  static String inVisualOrder(String text) {
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
    return shaped(text)
        .map(
            line -> new Path2D.Double(line.outline(), AffineTransform.getScaleInstance(size, size)))
        .orElseGet(() -> simple(written(text), size));
  }

  private Path2D.Double simple(String text, double size) {
    Path2D.Double all = new Path2D.Double();
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
