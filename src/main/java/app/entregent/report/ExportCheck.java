package app.entregent.report;

import app.entregent.model.decision.Stance;
import app.entregent.text.Language;
import app.entregent.text.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Looks into the bytes of a discreet file before they are written: into its texts, what it says of
 * itself, its alternative texts, its notes, and the colours and signs in it. What was meant to be
 * left out is looked for in what really came out.
 */
public final class ExportCheck {
  /** So many words one after the other, as they stand in a private text, are a passage. */
  static final int PASSAGE = 4;

  private final Set<String> passages = new HashSet<>();
  private final Set<String> allowed = new HashSet<>();
  private final Set<String> allowedWords = new HashSet<>();

  /**
   * @param secrets the private texts
   * @param shown the texts that may be seen; what stands in them is no secret
   */
  public ExportCheck(Collection<String> secrets, Collection<String> shown) {
    for (String text : shown) {
      allowed.addAll(passagesOf(text));
      allowedWords.addAll(words(text));
    }
    secrets.forEach(text -> passages.addAll(passagesOf(text)));
    passages.removeAll(allowed);
  }

  /** The first thing found that must not be there; nothing if the file may be written. */
  public Optional<Finding> look(ExportKind kind, byte[] file) {
    FileContents contents = FileContents.of(kind, file);
    for (FileContents.Part part : contents.parts()) {
      Optional<Finding> found = look(part);
      if (found.isPresent()) {
        return found;
      }
    }
    return contents.colours().stream().anyMatch(Ink::tellsStance)
        ? Optional.of(new Finding(Finding.Kind.STANCE_COLOUR, Finding.Place.DRAWING))
        : Optional.empty();
  }

  private Optional<Finding> look(FileContents.Part part) {
    for (Stance stance : Stance.values()) {
      if (stance != Stance.UNKNOWN && part.text().contains(stance.sign())) {
        return Optional.of(new Finding(Finding.Kind.STANCE_SIGN, part.place()));
      }
    }
    if (passagesOf(part.text()).stream().anyMatch(passages::contains)) {
      return Optional.of(new Finding(Finding.Kind.PASSAGE, part.place()));
    }
    Set<String> words = new HashSet<>(words(part.text()));
    words.removeAll(allowedWords);
    return words.stream().anyMatch(StanceWords.ALL::contains)
        ? Optional.of(new Finding(Finding.Kind.STANCE_WORD, part.place()))
        : Optional.empty();
  }

  /** Every row of so many words in a text. */
  private static List<String> passagesOf(String text) {
    List<String> words = words(text);
    List<String> passages = new ArrayList<>();
    for (int i = 0; i + PASSAGE <= words.size(); i++) {
      passages.add(String.join(" ", words.subList(i, i + PASSAGE)));
    }
    return passages;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  /** The names of the stances in both languages. */
  private static final class StanceWords {
    static final Set<String> ALL = all();

    private static Set<String> all() {
      Set<String> all = new HashSet<>();
      for (Language language : Language.values()) {
        for (Stance stance : Stance.values()) {
          if (stance != Stance.UNKNOWN) {
            all.addAll(words(Texts.of(language).say(stance.word())));
          }
        }
      }
      return all;
    }
  }
}
