package app.entregent.model.conversation.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of the line between blanks, without the comma behind it.
 *
 * @param comma whether a comma stood behind it
 */
record LineWord(String text, int from, int to, boolean comma) {
  private static final Pattern WORD = Pattern.compile("[^\\s\\u00a0\\u202f,;]+|[,;]");

  static List<LineWord> of(String line, int from, int to) {
    List<LineWord> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(line).region(from, to);
    while (matcher.find()) {
      if (matcher.group().equals(",") || matcher.group().equals(";")) {
        if (!words.isEmpty()) {
          LineWord last = words.removeLast();
          words.add(new LineWord(last.text(), last.from(), last.to(), true));
        }
      } else {
        words.add(new LineWord(matcher.group(), matcher.start(), matcher.end(), false));
      }
    }
    return words;
  }

  /** These words as they stand in the line. */
  static String joined(String line, List<LineWord> words) {
    return words.isEmpty() ? "" : line.substring(words.getFirst().from(), words.getLast().to());
  }
}
