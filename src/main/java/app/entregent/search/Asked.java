package app.entregent.search;

import app.entregent.model.conversation.Channel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody looks for. All of it must fit.
 *
 * @param words folded words; a word may be the beginning of one, and finds its other forms
 * @param phrases folded words that stand beside each other as they are
 * @param without folded words that must not be there
 * @param people beginnings of names of whom it must be about
 * @param channels how it was said; empty for any
 * @param kinds what it is; empty for anything
 * @param after the first day
 * @param before the day after the last
 * @param unread what stands there and is not understood, as typed
 */
public record Asked(
    List<String> words,
    List<List<String>> phrases,
    List<String> without,
    List<String> people,
    Set<Channel> channels,
    Set<SearchKind> kinds,
    Optional<LocalDate> after,
    Optional<LocalDate> before,
    List<String> unread) {
  public Asked {
    words = List.copyOf(words);
    phrases = List.copyOf(phrases);
    without = List.copyOf(without);
    people = List.copyOf(people);
    channels = Set.copyOf(channels);
    kinds = Set.copyOf(kinds);
    unread = List.copyOf(unread);
  }

  /** Whether there is nothing to look for. */
  public boolean isEmpty() {
    return !hasWords()
        && people.isEmpty()
        && channels.isEmpty()
        && kinds.isEmpty()
        && after.isEmpty()
        && before.isEmpty();
  }

  /** Whether something is asked for beside words. */
  boolean hasFilters() {
    return !people.isEmpty()
        || !without.isEmpty()
        || !channels.isEmpty()
        || !kinds.isEmpty()
        || after.isPresent()
        || before.isPresent();
  }

  /** Whether words are looked for, and not only days, people and kinds. */
  boolean hasWords() {
    return !words.isEmpty() || !phrases.isEmpty();
  }
}
