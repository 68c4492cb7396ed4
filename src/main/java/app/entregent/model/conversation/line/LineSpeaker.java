package app.entregent.model.conversation.line;

import app.entregent.model.people.SearchWords;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whose words a part of the line tells: {@code #need @Tarek slow site} or {@code #need slow
 * site @Tarek}. The beginning of a name is enough where only one of those who are there has it. Any
 * other name at the end is a word of the part: they may well have spoken of somebody.
 *
 * @param whose the name as it is known; empty if nobody is named
 * @param rest the words without the name
 */
record LineSpeaker(Optional<String> whose, List<LineWord> rest) {
  private static final int MOST_WORDS = 5;

  /** A name that is known, and how many words said it. */
  private record Found(String name, int words) {}

  /** Who is named at the beginning, else at the end, among those who are there. */
  static LineSpeaker of(List<LineWord> words, Iterable<String> there) {
    Map<String, String> names = new LinkedHashMap<>();
    there.forEach(name -> names.putIfAbsent(plain(name), name));
    Optional<Found> first = found(words, 0, names);
    if (first.isPresent()) {
      return new LineSpeaker(first.map(Found::name), after(words, first.get().words()));
    }
    for (int at = Math.max(1, words.size() - MOST_WORDS); at < words.size(); at++) {
      int left = words.size() - at;
      Optional<Found> last = found(words, at, names).filter(found -> found.words() == left);
      if (last.isPresent()) {
        return new LineSpeaker(last.map(Found::name), words.subList(0, at));
      }
    }
    return new LineSpeaker(Optional.empty(), words);
  }

  /** What stands behind so many words of a name; a colon that ends the name goes with it. */
  static List<LineWord> after(List<LineWord> words, int name) {
    int from = name < words.size() && words.get(name).text().equals(":") ? name + 1 : name;
    return words.subList(from, words.size());
  }

  static boolean isName(LineWord word) {
    return word.text().length() > 1 && word.text().startsWith("@");
  }

  /** The longest name that begins here and that exactly one of them has. */
  private static Optional<Found> found(List<LineWord> words, int at, Map<String, String> names) {
    if (at >= words.size() || !isName(words.get(at))) {
      return Optional.empty();
    }
    for (int count = Math.min(MOST_WORDS, words.size() - at); count > 0; count--) {
      List<String> typed =
          words.subList(at, at + count).stream().map(word -> plain(word.text())).toList();
      Optional<String> one = theOnly(typed, names);
      if (one.isPresent()) {
        return Optional.of(new Found(one.get(), count));
      }
    }
    return Optional.empty();
  }

  private static String plain(String name) {
    return SearchWords.key(name).strip();
  }

  private static Optional<String> theOnly(List<String> typed, Map<String, String> names) {
    Optional<String> same = Optional.ofNullable(names.get(String.join(" ", typed)));
    if (same.isPresent()) {
      return same;
    }
    List<String> fit = names.keySet().stream().filter(name -> says(typed, name)).toList();
    return fit.size() == 1 ? Optional.ofNullable(names.get(fit.getFirst())) : Optional.empty();
  }

  /** Whether the words stand in the name, whole; a single one may be the beginning of a word. */
  private static boolean says(List<String> typed, String name) {
    if (typed.contains("")) {
      return false;
    }
    List<String> parts = Arrays.asList(name.split(" "));
    if (typed.size() == 1) {
      return parts.stream().anyMatch(part -> part.startsWith(typed.getFirst()));
    }
    return (" " + name + " ").contains(" " + String.join(" ", typed) + " ");
  }
}
