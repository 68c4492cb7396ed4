package app.entregent.model.wording;

import app.entregent.model.people.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word where it stands in a text. Apostrophes and hyphens part words, so that {@code l’offre} is
 * found by {@code offre}.
 *
 * @param start of its first letter, in chars
 * @param end after its last letter
 * @param plain its letters in lower case and without accents
 */
record TextWord(int start, int end, String plain) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  static List<TextWord> of(String text) {
    List<TextWord> words = new ArrayList<>();
    Matcher found = WORD.matcher(text);
    while (found.find()) {
      words.add(new TextWord(found.start(), found.end(), Letters.fold(found.group())));
    }
    return words;
  }

  /** The words alone. */
  static List<String> plain(String text) {
    return of(text).stream().map(TextWord::plain).toList();
  }
}
