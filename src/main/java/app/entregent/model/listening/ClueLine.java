package app.entregent.model.listening;

import app.entregent.model.people.SearchWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A clue typed in one line, such as {@code @Amina Idrissi nobody answers after six #group Riad
 * owners #need answers in the evening}. What stands before the first sign are the words; {@code @}
 * names who said them, {@code #} says where, the need behind, or about whom or what, in English or
 * French. A link is the source wherever it stands; a {@code #} word that means nothing here stays
 * in the words.
 *
 * @param name who said it; empty if nobody is named
 * @param place empty if it was not said
 * @param subject empty if it was not said
 */
public record ClueLine(
    String name,
    String words,
    Optional<CluePlace> place,
    String source,
    String need,
    Optional<ClueSubject> subject,
    String about) {
  /** What a sign begins. */
  private sealed interface Sign {
    record Where(CluePlace place) implements Sign {}

    record Of(ClueSubject subject) implements Sign {}

    record Behind() implements Sign {}
  }

  private static final Map<String, Sign> SIGNS =
      Map.ofEntries(
          Map.entry("post", new Sign.Where(CluePlace.POST)),
          Map.entry("publication", new Sign.Where(CluePlace.POST)),
          Map.entry("comment", new Sign.Where(CluePlace.COMMENT)),
          Map.entry("commentaire", new Sign.Where(CluePlace.COMMENT)),
          Map.entry("group", new Sign.Where(CluePlace.GROUP)),
          Map.entry("groupe", new Sign.Where(CluePlace.GROUP)),
          Map.entry("event", new Sign.Where(CluePlace.EVENT)),
          Map.entry("evenement", new Sign.Where(CluePlace.EVENT)),
          Map.entry("site", new Sign.Where(CluePlace.SITE)),
          Map.entry("press", new Sign.Where(CluePlace.PRESS)),
          Map.entry("presse", new Sign.Where(CluePlace.PRESS)),
          Map.entry("talk", new Sign.Where(CluePlace.TALK)),
          Map.entry("conversation", new Sign.Where(CluePlace.TALK)),
          Map.entry("need", new Sign.Behind()),
          Map.entry("besoin", new Sign.Behind()),
          Map.entry("account", new Sign.Of(ClueSubject.ACCOUNT)),
          Map.entry("compte", new Sign.Of(ClueSubject.ACCOUNT)),
          Map.entry("offer", new Sign.Of(ClueSubject.OWN_OFFER)),
          Map.entry("offre", new Sign.Of(ClueSubject.OWN_OFFER)),
          Map.entry("competitor", new Sign.Of(ClueSubject.COMPETITOR)),
          Map.entry("concurrent", new Sign.Of(ClueSubject.COMPETITOR)),
          Map.entry("trend", new Sign.Of(ClueSubject.TREND)),
          Map.entry("tendance", new Sign.Of(ClueSubject.TREND)));

  /** Takes a line apart; every line is one. */
  public static ClueLine read(String line) {
    Parts parts = new Parts();
    for (String word : line.strip().split("\\s+")) {
      parts.take(word);
    }
    return parts.line();
  }

  /** Whether there is anything to keep: words, or a need. */
  public boolean isWorthKeeping() {
    return !words.isBlank() || !need.isBlank();
  }

  /** The clue, once it is known who and which account are meant. */
  public NewClue clue(Optional<Long> person, Optional<Long> account, LocalDate on) {
    return new NewClue(
        place.orElse(CluePlace.OTHER),
        source,
        person,
        name,
        words,
        need,
        subject.orElse(account.isPresent() ? ClueSubject.ACCOUNT : ClueSubject.NONE),
        account,
        account.isPresent() && subject.filter(s -> s != ClueSubject.ACCOUNT).isEmpty() ? "" : about,
        on);
  }

  /** What was read so far, word by word. */
  private static final class Parts {
    private final List<String> name = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final List<String> source = new ArrayList<>();
    private final List<String> need = new ArrayList<>();
    private final List<String> about = new ArrayList<>();
    private Optional<CluePlace> place = Optional.empty();
    private Optional<ClueSubject> subject = Optional.empty();

    /** Where the next word goes. */
    private List<String> next = words;

    void take(String word) {
      if (word.startsWith("http://") || word.startsWith("https://")) {
        source.add(word);
      } else if (word.length() > 1 && word.startsWith("@")) {
        name.clear();
        name.add(word.substring(1));
        next = name;
      } else if (word.startsWith("#") && sign(word).isPresent()) {
        sign(word).ifPresent(this::begin);
      } else if (next == name && !isNamePart(word)) {
        next = words;
        words.add(word);
      } else if (!word.isEmpty()) {
        next.add(word);
      }
    }

    private void begin(Sign sign) {
      switch (sign) {
        case Sign.Where(CluePlace where) -> {
          place = Optional.of(where);
          next = source;
        }
        case Sign.Of(ClueSubject of) -> {
          subject = Optional.of(of);
          next = about;
        }
        case Sign.Behind() -> next = need;
      }
    }

    private static Optional<Sign> sign(String word) {
      return Optional.ofNullable(SIGNS.get(SearchWords.key(word).strip()));
    }

    /** A name goes on as long as its words begin with a capital letter, as El Mansoury. */
    private static boolean isNamePart(String word) {
      return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }

    ClueLine line() {
      return new ClueLine(
          joined(name), joined(words), place, joined(source), joined(need), subject, joined(about));
    }

    private static String joined(List<String> parts) {
      return String.join(" ", parts).strip();
    }
  }
}
