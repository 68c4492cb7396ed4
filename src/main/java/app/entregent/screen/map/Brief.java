package app.entregent.screen.map;

import java.util.Arrays;
import java.util.Optional;

/**
 * A text as short as its place: nobody reads thousands of letters, and measuring them takes time.
 */
final class Brief {
  private static final int NAME = 80;

  /** A little longer than this is shown whole all the same. */
  private static final int GRACE = 40;

  /** From so many letters on, a word has no room in a large name; then in a smaller one. */
  private static final int LONG = 11;

  private static final int LONGER = 15;

  private Brief() {}

  /** A name or a title in one line. */
  static String name(String text) {
    return text.length() <= NAME + GRACE ? text.replace('\n', ' ') : of(text, NAME);
  }

  /** The style of a large name of which a word would be torn apart at the usual size. */
  static Optional<String> size(String name) {
    int longest = Arrays.stream(name.split(" ", -1)).mapToInt(String::length).max().orElse(0);
    if (longest >= LONGER) {
      return Optional.of("seat-far-longer");
    }
    return longest >= LONG ? Optional.of("seat-far-long") : Optional.empty();
  }

  /**
   * One line of a text.
   *
   * @param most so many letters are shown
   */
  static String of(String text, int most) {
    String line = text.replace('\n', ' ');
    return line.codePointCount(0, line.length()) <= most
        ? line
        : line.substring(0, line.offsetByCodePoints(0, most)) + "…";
  }
}
