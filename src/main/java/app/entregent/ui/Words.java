package app.entregent.ui;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares words as people do: accents, case and ligatures don't matter. */
public final class Words {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private Words() {}

  /** The text without accents, in small letters: {@code Élodie Lœuf} is {@code elodie loeuf}. */
  public static String plain(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    return MARKS
        .matcher(apart)
        .replaceAll("")
        .toLowerCase(Locale.ROOT)
        .replace("œ", "oe")
        .replace("æ", "ae")
        .replace("ß", "ss")
        .replace("’", "'");
  }

  /** Whether each of the words begins somewhere a word of the text; no words fit every text. */
  public static boolean fit(String words, String text) {
    String within = " " + plain(text).replace('-', ' ').replace('\'', ' ');
    String asked = plain(words).replace('-', ' ').replace('\'', ' ').strip();
    return asked.isEmpty()
        || BLANKS.splitAsStream(asked).allMatch(word -> within.contains(" " + word));
  }
}
