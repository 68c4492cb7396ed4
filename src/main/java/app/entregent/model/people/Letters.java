package app.entregent.model.people;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Folds a text to the letters by which two spellings are compared. */
public final class Letters {
  // Only the accents of Latin, Greek and Cyrillic: the marks of other scripts are their vowels.
  private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036F]+");
  private static final Pattern APOSTROPHES = Pattern.compile("['’‘`´ʼ]+");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  private Letters() {}

  /** Lower case, without accents, ligatures opened; everything else as it was. */
  public static String fold(String text) {
    String apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    String plain = ACCENTS.matcher(apart.toLowerCase(Locale.ROOT)).replaceAll("");
    StringBuilder folded = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char letter = plain.charAt(i);
      switch (letter) {
        case 'ß' -> folded.append("ss");
        case 'æ' -> folded.append("ae");
        case 'œ' -> folded.append("oe");
        case 'ø' -> folded.append('o');
        case 'ł' -> folded.append('l');
        case 'đ' -> folded.append('d');
        case 'ı' -> folded.append('i');
        default -> folded.append(letter);
      }
    }
    return Normalizer.normalize(folded, Normalizer.Form.NFC);
  }

  /** Folded words between single spaces; apostrophes join, all other signs part. */
  static String words(String text) {
    String joined = APOSTROPHES.matcher(fold(text)).replaceAll("");
    return NO_LETTER.matcher(joined).replaceAll(" ").strip();
  }
}
