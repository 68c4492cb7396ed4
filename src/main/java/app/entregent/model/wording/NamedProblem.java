package app.entregent.model.wording;

import app.entregent.model.wording.ReaderWords.Phrase;
import app.entregent.model.wording.ReaderWords.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whose problem a text names: which words of a reader are found in it. A word is found whatever its
 * case, its accents, and whether it is one or many ({@code visit}, {@code visits}). Words of less
 * than four letters and words that everybody uses count for nobody.
 *
 * <p>Source: content is for the right person, and each of them buys for a reason of their own
 * (Holliman and Rowley, in the thesis). Matching by words is ours; it is shown word by word.
 *
 * @param found each word as it stands in the text, once, with where it is known from
 */
public record NamedProblem(ReaderWords reader, List<Found> found) {
  private static final int SHORTEST = 4;

  /** Letters at which two forms of one word may differ at their end. */
  private static final Set<String> ENDINGS = Set.of("s", "es", "x", "e");

  private static final Set<String> COMMON =
      Set.of(
          "about", "after", "also", "avec", "avoir", "been", "before", "cela", "celle", "celui",
          "cette", "chez", "comme", "dans", "does", "dont", "each", "elle", "encore", "etre",
          "every", "from", "fait", "faire", "have", "into", "leur", "leurs", "mais", "make", "meme",
          "moins", "more", "most", "much", "nous", "only", "other", "over", "plus", "pour", "quand",
          "sans", "sont", "sous", "some", "tant", "than", "that", "their", "them", "then", "there",
          "they", "this", "those", "tous", "tout", "toute", "toutes", "tres", "very", "votre",
          "vous", "vers", "were", "what", "when", "which", "will", "with", "without", "would",
          "your");

  /** A word of the reader that stands in the text. */
  public record Found(String word, Source source) {}

  public NamedProblem {
    found = List.copyOf(found);
  }

  /** Each reader with the words that were found, in the order of the readers. */
  public static List<NamedProblem> in(String text, List<ReaderWords> readers) {
    List<TextWord> words = TextWord.of(text).stream().filter(word -> counts(word.plain())).toList();
    return readers.stream()
        .map(reader -> new NamedProblem(reader, found(text, words, reader)))
        .toList();
  }

  private static List<Found> found(String text, List<TextWord> words, ReaderWords reader) {
    Map<String, Found> found = new LinkedHashMap<>();
    for (Phrase phrase : reader.phrases()) {
      for (String wanted : TextWord.plain(phrase.words())) {
        if (counts(wanted)) {
          words.stream()
              .filter(word -> alike(word.plain(), wanted))
              .findFirst()
              .ifPresent(
                  word ->
                      found.putIfAbsent(
                          wanted,
                          new Found(text.substring(word.start(), word.end()), phrase.source())));
        }
      }
    }
    return distinct(new ArrayList<>(found.values()));
  }

  /** {@code agence} and {@code agences} may both be asked for; the text holds one of them. */
  private static List<Found> distinct(List<Found> found) {
    Map<String, Found> byWord = new LinkedHashMap<>();
    found.forEach(each -> byWord.putIfAbsent(each.word(), each));
    return List.copyOf(byWord.values());
  }

  private static boolean counts(String plain) {
    return plain.codePointCount(0, plain.length()) >= SHORTEST && !COMMON.contains(plain);
  }

  static boolean alike(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    String shorter = one.length() < other.length() ? one : other;
    String longer = one.length() < other.length() ? other : one;
    return longer.startsWith(shorter) && ENDINGS.contains(longer.substring(shorter.length()));
  }
}
