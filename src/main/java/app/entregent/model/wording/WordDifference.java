package app.entregent.model.wording;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What changed between two versions of a text, word by word; of very long texts, paragraph by
 * paragraph.
 *
 * @param pieces one after the other; without the removed ones they are the newer text, without the
 *     added ones the older
 */
public record WordDifference(List<Piece> pieces) {
  /** More words than these are compared by paragraphs, so that it stays quick. */
  private static final int MOST_WORDS = 6_000;

  private static final Pattern WORDS =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’-][\\p{L}\\p{M}\\p{N}]+)*|\\s+|.");

  private static final Pattern PARAGRAPHS = Pattern.compile("[^\\n]*\\n|[^\\n]+");

  /** What became of a piece of text. */
  public enum Kind {
    SAME,
    ADDED,
    REMOVED
  }

  /** Some words that share a fate. */
  public record Piece(Kind kind, String text) {}

  public WordDifference {
    pieces = List.copyOf(pieces);
  }

  public static WordDifference between(String older, String newer) {
    List<String> before = parts(WORDS, older);
    List<String> after = parts(WORDS, newer);
    if (Math.max(before.size(), after.size()) > 2 * MOST_WORDS) {
      before = parts(PARAGRAPHS, older);
      after = parts(PARAGRAPHS, newer);
    }
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
      Chunk<String> gone = delta.getSource();
      add(pieces, Kind.SAME, before.subList(at, gone.getPosition()));
      add(pieces, Kind.REMOVED, gone.getLines());
      add(pieces, Kind.ADDED, delta.getTarget().getLines());
      at = gone.getPosition() + gone.size();
    }
    add(pieces, Kind.SAME, before.subList(at, before.size()));
    return new WordDifference(pieces);
  }

  public boolean isEmpty() {
    return pieces.stream().allMatch(piece -> piece.kind() == Kind.SAME);
  }

  /** How many words came in. */
  public int added() {
    return words(Kind.ADDED);
  }

  /** How many words went out. */
  public int removed() {
    return words(Kind.REMOVED);
  }

  private int words(Kind kind) {
    return pieces.stream()
        .filter(piece -> piece.kind() == kind)
        .mapToInt(piece -> TextWord.of(piece.text()).size())
        .sum();
  }

  private static void add(List<Piece> pieces, Kind kind, List<String> words) {
    if (!words.isEmpty()) {
      pieces.add(new Piece(kind, String.join("", words)));
    }
  }

  private static List<String> parts(Pattern pattern, String text) {
    List<String> parts = new ArrayList<>();
    Matcher found = pattern.matcher(text);
    while (found.find()) {
      parts.add(found.group());
    }
    return parts;
  }
}
