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
 * @param added how many words came in
 * @param removed how many words went out
 */
public record WordDifference(List<Piece> pieces, int added, int removed) {
  /** More words than these are compared by paragraphs, so that it stays quick. */
  private static final int MOST_WORDS = 6_000;

  /** From so many words on a change is large. */
  private static final int LARGE = 4;

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
    return new WordDifference(
        joined(pieces), words(pieces, Kind.ADDED), words(pieces, Kind.REMOVED));
  }

  public boolean isEmpty() {
    return pieces.stream().allMatch(piece -> piece.kind() == Kind.SAME);
  }

  /**
   * Where two changes are parted by a blank or by a word that happens to be the same, they are read
   * as one: what went, then what came.
   */
  private static List<Piece> joined(List<Piece> pieces) {
    List<Piece> joined = new ArrayList<>();
    StringBuilder removed = new StringBuilder();
    StringBuilder added = new StringBuilder();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      switch (piece.kind()) {
        case REMOVED -> removed.append(piece.text());
        case ADDED -> added.append(piece.text());
        case SAME -> {
          boolean within = i > 0 && i + 1 < pieces.size();
          if (within && words(List.of(piece), Kind.SAME) <= chance(removed, added)) {
            removed.append(piece.text());
            added.append(piece.text());
          } else {
            flush(joined, removed, added);
            joined.add(piece);
          }
        }
      }
    }
    flush(joined, removed, added);
    return joined;
  }

  /** How many words in a row may be the same by chance after so large a change. */
  private static int chance(CharSequence removed, CharSequence added) {
    int words =
        Math.min(TextWord.of(removed.toString()).size(), TextWord.of(added.toString()).size());
    return words >= LARGE ? 2 : words > 0 ? 0 : -1;
  }

  private static void flush(List<Piece> pieces, StringBuilder removed, StringBuilder added) {
    add(pieces, Kind.REMOVED, List.of(removed.toString()));
    add(pieces, Kind.ADDED, List.of(added.toString()));
    removed.setLength(0);
    added.setLength(0);
  }

  private static int words(List<Piece> pieces, Kind kind) {
    return pieces.stream()
        .filter(piece -> piece.kind() == kind)
        .mapToInt(piece -> TextWord.of(piece.text()).size())
        .sum();
  }

  private static void add(List<Piece> pieces, Kind kind, List<String> words) {
    String text = String.join("", words);
    if (!text.isEmpty()) {
      pieces.add(new Piece(kind, text));
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
