package app.entregent.search;

import app.entregent.search.Passage.Mark;
import app.entregent.search.SearchAnalyzer.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds in a text the words that were asked for, and the piece in which most of them stand. */
final class Marker {
  /** A longer text is looked through up to here. */
  private static final int LOOKED_THROUGH = 60_000;

  private static final SearchAnalyzer ANALYZER = SearchAnalyzer.plain();

  private final Asked asked;
  private final Set<String> stems = new HashSet<>();
  private final Stems language = new Stems();

  Marker(Asked asked) {
    this.asked = asked;
    asked.words().forEach(word -> stems.addAll(language.of(word)));
  }

  /** The whole text, its beginning if it is very long. */
  Passage whole(String text) {
    String seen = text.length() > LOOKED_THROUGH ? text.substring(0, LOOKED_THROUGH) : text;
    return new Passage(seen, marks(seen));
  }

  /**
   * The piece in which most of the words stand, on one line.
   *
   * @param letters about how long it may be
   */
  Passage best(String text, int letters) {
    Passage whole = whole(text);
    if (whole.text().length() <= letters) {
      return onOneLine(whole, 0, whole.text().length());
    }
    int from = begin(whole, letters);
    return onOneLine(whole, from, Math.min(whole.text().length(), from + letters));
  }

  private static int begin(Passage whole, int letters) {
    int best = 0;
    int most = 0;
    List<Mark> marks = whole.marks();
    for (int first = 0; first < marks.size(); first++) {
      int end = marks.get(first).from() + letters - letters / 4;
      int count = 0;
      for (int i = first; i < marks.size() && marks.get(i).to() <= end; i++) {
        count++;
      }
      if (count > most) {
        most = count;
        best = marks.get(first).from();
      }
    }
    int wanted = Math.max(0, best - letters / 4);
    int latest = Math.max(0, whole.text().length() - letters);
    int from = Math.min(wanted, latest);
    return from == 0 ? 0 : beginOfWord(whole.text(), from, best);
  }

  private static int beginOfWord(String text, int from, int latest) {
    int at = from;
    while (at < latest && !Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return Math.min(at + 1, latest);
  }

  private static Passage onOneLine(Passage whole, int from, int to) {
    String before = from == 0 ? "" : "… ";
    String after = to == whole.text().length() ? "" : " …";
    String piece = whole.text().substring(from, to).replaceAll("[\\r\\n\\t]", " ");
    List<Mark> marks =
        whole.marks().stream()
            .filter(mark -> mark.from() >= from && mark.to() <= to)
            .map(
                mark ->
                    new Mark(
                        mark.from() - from + before.length(), mark.to() - from + before.length()))
            .toList();
    return new Passage(before + piece + after, marks);
  }

  private List<Mark> marks(String text) {
    List<Word> words = ANALYZER.words(text);
    boolean[] hit = new boolean[words.size()];
    for (int i = 0; i < words.size(); i++) {
      hit[i] |= fits(words.get(i).folded());
      for (List<String> phrase : asked.phrases()) {
        markPhrase(words, hit, i, phrase);
      }
    }
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (hit[i]) {
        marks.add(new Mark(words.get(i).from(), words.get(i).to()));
      }
    }
    return marks;
  }

  private static void markPhrase(List<Word> words, boolean[] hit, int at, List<String> phrase) {
    if (at + phrase.size() > words.size()) {
      return;
    }
    for (int i = 0; i < phrase.size(); i++) {
      if (!words.get(at + i).folded().equals(phrase.get(i))) {
        return;
      }
    }
    for (int i = 0; i < phrase.size(); i++) {
      hit[at + i] = true;
    }
  }

  private boolean fits(String word) {
    for (String wanted : asked.words()) {
      if (word.startsWith(wanted)) {
        return true;
      }
    }
    for (String name : asked.people()) {
      if (word.startsWith(name)) {
        return true;
      }
    }
    return !stems.isEmpty() && language.of(word).stream().anyMatch(stems::contains);
  }
}
