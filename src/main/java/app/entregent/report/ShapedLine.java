package app.entregent.report;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.text.AttributedString;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A line whose letters are not simply put one after the other: it runs from right to left, its
 * letters change with their neighbours, or they are of several typefaces. It is laid out once in
 * one size and then drawn as outlines.
 *
 * @param width in the size of 1
 * @param outline in the size of 1, from the origin of the base line, y downwards
 * @param missing the letters in whose place there is a question mark, as no typeface has them
 */
record ShapedLine(double width, Path2D outline, Set<Integer> missing) {
  private static final float SIZE = 100;
  private static final FontRenderContext PLAIN = new FontRenderContext(null, true, true);

  ShapedLine {
    missing = Set.copyOf(missing);
  }

  static ShapedLine of(String words, Typefaces typefaces) {
    Set<Integer> missing = new LinkedHashSet<>();
    StringBuilder known = new StringBuilder();
    words
        .codePoints()
        .filter(point -> !steers(point))
        .forEach(
            point -> {
              boolean there = typefaces.of(point).isPresent();
              if (!there) {
                missing.add(point);
              }
              known.appendCodePoint(there ? point : '?');
            });
    if (known.isEmpty()) {
      return new ShapedLine(0, new Path2D.Double(), missing);
    }
    TextLayout layout =
        new TextLayout(inTypefaces(known.toString(), typefaces).getIterator(), PLAIN);
    Path2D outline = new Path2D.Double(layout.getOutline(null));
    outline.transform(AffineTransform.getScaleInstance(1 / SIZE, 1 / SIZE));
    return new ShapedLine(layout.getAdvance() / SIZE, outline, missing);
  }

  /** What only chooses among the looks of the sign before it. */
  private static boolean steers(int point) {
    return point >= 0xFE00 && point <= 0xFE0F
        || point >= 0xE0100 && point <= 0xE01EF
        || point >= 0x1F3FB && point <= 0x1F3FF;
  }

  private static AttributedString inTypefaces(String words, Typefaces typefaces) {
    AttributedString line = new AttributedString(words);
    int at = 0;
    while (at < words.length()) {
      int point = words.codePointAt(at);
      int next = at + Character.charCount(point);
      Optional<Font> font = typefaces.of(point);
      if (font.isPresent()) {
        line.addAttribute(TextAttribute.FONT, font.get().deriveFont(SIZE), at, next);
      }
      at = next;
    }
    return line;
  }
}
