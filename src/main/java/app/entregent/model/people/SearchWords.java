package app.entregent.model.people;

import java.util.Arrays;
import java.util.List;

/**
 * Words to look for, compared as people do: case, accents, ligatures and signs don't matter, and
 * each word may be the beginning of one.
 */
public record SearchWords(List<String> words) {
  public SearchWords {
    words = List.copyOf(words);
  }

  public static SearchWords of(String typed) {
    String plain = Letters.words(typed);
    return new SearchWords(plain.isEmpty() ? List.of() : Arrays.asList(plain.split(" ")));
  }

  /** The form in which a text can be searched many times without work for each search. */
  public static String key(String... parts) {
    StringBuilder key = new StringBuilder();
    for (String part : parts) {
      key.append(' ').append(Letters.words(part));
    }
    return key.toString();
  }

  public boolean isEmpty() {
    return words.isEmpty();
  }

  /** Whether every word begins some word of a text in the form of {@link #key}. */
  public boolean fit(String key) {
    for (String word : words) {
      if (!begins(key, word)) {
        return false;
      }
    }
    return true;
  }

  private static boolean begins(String key, String word) {
    for (int at = key.indexOf(word); at >= 0; at = key.indexOf(word, at + 1)) {
      if (at == 0 || key.charAt(at - 1) == ' ') {
        return true;
      }
    }
    return false;
  }
}
