package app.entregent.model.wording;

import app.entregent.text.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * When a draft's older wording is worth keeping by itself. It is, if it says something, no version
 * says the same, and
 *
 * <ul>
 *   <li>it stood there since an earlier day and at least three words come or go, or
 *   <li>at least half of its words go: it is emptied or written anew.
 * </ul>
 *
 * Mended letters are no version. The rule is ours.
 */
public final class DraftKeeping {
  private static final int WORDS = 3;

  private DraftKeeping() {}

  /**
   * @param stored what stands there until now
   * @param typed what takes its place
   * @param versions what is kept already, of any language
   */
  public static boolean keeps(
      Language language, Draft stored, String typed, List<DraftVersion> versions, LocalDate today) {
    String old = stored.text();
    if (old.isBlank() || known(language, old, versions)) {
      return false;
    }
    WordDifference difference = WordDifference.between(old, typed);
    int words = WordDifference.between("", old).added();
    boolean earlier = stored.writtenOn().map(day -> day.isBefore(today)).orElse(true);
    return earlier && difference.added() + difference.removed() >= WORDS
        || difference.removed() > 0 && 2 * difference.removed() >= words;
  }

  /** Whether a version says just this. */
  public static boolean known(Language language, String text, List<DraftVersion> versions) {
    Optional<DraftVersion> same =
        versions.stream()
            .filter(version -> version.language() == language && version.text().equals(text))
            .findFirst();
    return same.isPresent();
  }
}
