package app.entregent.model.conversation.paste;

import java.util.Arrays;
import java.util.Set;

/**
 * Whether words look like the name of a person: few, and capital but for the small ones between.
 */
final class NameLike {
  private static final int MOST_WORDS = 6;
  private static final Set<String> SMALL =
      Set.of(
          "de", "du", "des", "la", "le", "van", "von", "der", "den", "di", "da", "dos", "el", "al",
          "ben", "bin", "ibn", "y", "e", "ter", "zu", "d’", "d'");

  private NameLike() {}

  static boolean test(String text) {
    String[] words = text.strip().split("\\s+");
    if (words.length < 2 || words.length > MOST_WORDS) {
      return false;
    }
    return Character.isUpperCase(words[0].codePointAt(0)) || isWithoutCase(words[0])
        ? Arrays.stream(words).allMatch(NameLike::fits)
        : false;
  }

  private static boolean fits(String word) {
    boolean clean =
        word.codePoints()
            .allMatch(
                letter ->
                    Character.isLetter(letter)
                        || Character.getType(letter) == Character.NON_SPACING_MARK
                        || "'’-.".indexOf(letter) >= 0);
    return clean
        && (SMALL.contains(word)
            || Character.isUpperCase(word.codePointAt(0))
            || word.startsWith("d’")
            || word.startsWith("d'")
            || isWithoutCase(word));
  }

  /** Arabic, Hebrew or Chinese know no capitals. */
  private static boolean isWithoutCase(String word) {
    int first = word.codePointAt(0);
    return Character.isLetter(first)
        && !Character.isUpperCase(first)
        && !Character.isLowerCase(first);
  }
}
