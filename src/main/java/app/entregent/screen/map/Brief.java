package app.entregent.screen.map;

/**
 * A text as short as its place: nobody reads thousands of letters, and measuring them takes time.
 */
final class Brief {
  private static final int NAME = 80;

  /** A little longer than this is shown whole all the same. */
  private static final int GRACE = 40;

  private Brief() {}

  /** A name or a title in one line. */
  static String name(String text) {
    return text.length() <= NAME + GRACE ? text.replace('\n', ' ') : of(text, NAME);
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
