package app.entregent.report;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Which typeface has a letter: first those that the program carries (Liberation Sans, and DejaVu
 * Sans with Arabic, Hebrew and many signs), then those of the machine. A machine on which Chinese
 * is read has a Chinese typeface, and to carry one would make the program half as large again. Of a
 * typeface of the machine only the outlines of letters get into a file, never the typeface.
 */
final class Typefaces {
  private static final Logger LOG = Logger.getLogger(Typefaces.class.getName());
  private static final String DEJAVU = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf";
  private static final FontRenderContext PLAIN = new FontRenderContext(null, true, true);

  private final List<Font> known;
  private final Supplier<List<Font>> machine;
  private final Map<Integer, Optional<Font>> found = new HashMap<>();
  private List<Font> machineFonts = List.of();
  private boolean machineAsked;

  /**
   * @param machine the typefaces of the machine; asked once, and only when a letter needs it
   */
  Typefaces(List<Font> carried, Supplier<List<Font>> machine) {
    this.known = new ArrayList<>(carried);
    this.machine = machine;
  }

  /** All that are to be had here; none where the machine can't lay out letters at all. */
  static Typefaces here() {
    return new Typefaces(carried(), Typefaces::ofMachine);
  }

  static List<Font> carried() {
    List<Font> carried = new ArrayList<>();
    try (InputStream liberation = Lettering.stream();
        InputStream dejavu = Typefaces.class.getResourceAsStream(DEJAVU)) {
      carried.add(Font.createFont(Font.TRUETYPE_FONT, liberation));
      if (dejavu == null) {
        throw new IOException("The typeface is missing: " + DEJAVU);
      }
      carried.add(Font.createFont(Font.TRUETYPE_FONT, dejavu));
    } catch (IOException | FontFormatException | RuntimeException | LinkageError cause) {
      failed(cause);
    } catch (InternalError cause) {
      // What Java throws on a machine whose system of typefaces is broken.
      failed(cause);
    }
    return carried;
  }

  private static List<Font> ofMachine() {
    try {
      Font[] all = GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts();
      List<Font> plain = new ArrayList<>(List.of(all));
      plain.sort(
          Comparator.comparing((Font font) -> !isPlain(font))
              .thenComparing(font -> font.getFontName(Locale.ROOT)));
      return plain;
    } catch (RuntimeException | LinkageError | InternalError cause) {
      failed(cause);
      return List.of();
    }
  }

  /** Those of an even, upright cut are looked into first: they fit beside the others. */
  private static boolean isPlain(Font font) {
    String name = font.getFontName(Locale.ROOT).toLowerCase(Locale.ROOT);
    return (name.contains("sans") || name.contains("gothic") || name.contains("ui"))
        && !name.contains("bold")
        && !name.contains("italic")
        && !name.contains("oblique")
        && !name.contains("mono");
  }

  private static void failed(Throwable cause) {
    LOG.log(Level.WARNING, "The typefaces of this machine can't be used", cause);
  }

  /** Whether letters can be laid out at all. */
  boolean usable() {
    return !known.isEmpty();
  }

  /** The typeface for a letter, in size 1; nothing if none has it. */
  synchronized Optional<Font> of(int point) {
    return found.computeIfAbsent(point, this::search);
  }

  private Optional<Font> search(int point) {
    Optional<Font> one = known.stream().filter(font -> draws(font, point)).findFirst();
    if (one.isPresent()) {
      return one;
    }
    Optional<Font> other = machineFonts().stream().filter(f -> draws(f, point)).findFirst();
    // The next letter is of the same script, most likely.
    other.filter(font -> !known.contains(font)).ifPresent(known::add);
    return other;
  }

  private List<Font> machineFonts() {
    if (!machineAsked) {
      machineAsked = true;
      machineFonts = List.copyOf(machine.get());
    }
    return machineFonts;
  }

  /** Whether a typeface really draws it: some know a letter only as a picture, or as nothing. */
  private static boolean draws(Font font, int point) {
    if (!font.canDisplay(point)) {
      return false;
    }
    if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
      return true;
    }
    String letter = Character.toString(point);
    return !font.deriveFont(100f)
        .createGlyphVector(PLAIN, letter)
        .getOutline()
        .getBounds2D()
        .isEmpty();
  }
}
