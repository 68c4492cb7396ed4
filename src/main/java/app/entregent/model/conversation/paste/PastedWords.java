package app.entregent.model.conversation.paste;

import app.entregent.model.conversation.Fingerprint;
import app.entregent.model.people.Letters;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The words of a message by which it is known again, whatever became of blanks, case and accents. A
 * page shows several messages that somebody sent in a row as one; so each run of whole lines of a
 * pasted message may be a message of the archive.
 */
public final class PastedWords {
  /** A longer text is known by its first lines and as a whole only. */
  private static final int MOST_LINES = 60;

  private PastedWords() {}

  /** The fingerprint of the words. */
  public static Fingerprint print(String text) {
    return Fingerprint.of(String.join("\n", lines(text)));
  }

  /** The fingerprints of all runs of lines, the whole text among them. */
  public static Set<Fingerprint> runs(String text) {
    List<String> lines = lines(text);
    Set<Fingerprint> prints = new HashSet<>();
    prints.add(Fingerprint.of(String.join("\n", lines)));
    int some = Math.min(lines.size(), MOST_LINES);
    for (int from = 0; from < some; from++) {
      for (int to = from + 1; to <= some; to++) {
        prints.add(Fingerprint.of(String.join("\n", lines.subList(from, to))));
      }
    }
    return prints;
  }

  /**
   * Whether the text is one of these messages, or several of them one under the other.
   *
   * @param known the prints of the messages
   */
  public static boolean isMadeOf(String text, Set<Fingerprint> known) {
    List<String> lines = lines(text);
    if (known.contains(Fingerprint.of(String.join("\n", lines)))) {
      return true;
    }
    boolean[] reached = new boolean[lines.size() + 1];
    reached[0] = true;
    for (int from = 0; from < Math.min(lines.size(), MOST_LINES); from++) {
      for (int to = from + 1; reached[from] && to <= Math.min(lines.size(), MOST_LINES); to++) {
        reached[to] |= known.contains(Fingerprint.of(String.join("\n", lines.subList(from, to))));
      }
    }
    return reached[lines.size()];
  }

  private static List<String> lines(String text) {
    return Letters.fold(text)
        .lines()
        .map(line -> line.replaceAll("[\\s\\u00a0\\u202f]+", " ").strip())
        .filter(line -> !line.isEmpty())
        .toList();
  }
}
