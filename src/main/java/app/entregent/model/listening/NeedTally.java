package app.entregent.model.listening;

import app.entregent.model.people.SearchWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The needs that were heard most often, by persona. Two needs are the same if they have the same
 * words, whatever their order, case, accents and little words; the newest wording stands for them.
 * The source asks for the frequency of needs by persona (row 8 of the digest); what is counted as
 * the same is ours.
 *
 * @param persona the persona of whoever has it; empty if none fits, or nobody knows who has it
 * @param heard each time it was heard, the newest first; never empty
 */
public record NeedTally(Optional<Long> persona, String words, List<HeardNeed> heard) {
  /** Little words that don't make another need of it, in both languages. */
  private static final Set<String> LITTLE =
      Set.of(
          "a", "an", "and", "at", "for", "in", "of", "on", "or", "the", "their", "to", "with", "au",
          "aux", "avec", "dans", "de", "des", "du", "en", "et", "la", "le", "les", "leur", "leurs",
          "ou", "pour", "sur", "un", "une");

  /** A little word of French that lost its end: l’horaire is the horaire. */
  private static final Pattern ELISION =
      Pattern.compile(
          "\\b(l|d|j|m|n|s|t|c|qu)['’]", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  public NeedTally {
    heard = List.copyOf(heard);
  }

  public int count() {
    return heard.size();
  }

  /**
   * Counts what was heard.
   *
   * @param persona the persona that somebody fits best, by the person
   * @return in the order of the personas, whatever fits none last; in each the most frequent first,
   *     then the newest
   */
  public static List<NeedTally> tallies(
      List<HeardNeed> heard, Function<Long, Optional<Long>> persona, List<Long> personas) {
    Map<Key, List<HeardNeed>> same = new LinkedHashMap<>();
    for (HeardNeed need : heard) {
      String key = key(need.words());
      if (!key.isEmpty()) {
        same.computeIfAbsent(new Key(need.person().flatMap(persona), key), any -> new ArrayList<>())
            .add(need);
      }
    }
    Map<Optional<Long>, Integer> order = new HashMap<>();
    personas.forEach(id -> order.put(Optional.of(id), order.size()));
    return same.entrySet().stream()
        .map(entry -> tally(entry.getKey().persona(), entry.getValue()))
        .sorted(
            Comparator.comparing(
                    (NeedTally tally) -> order.getOrDefault(tally.persona(), Integer.MAX_VALUE))
                .thenComparing(Comparator.comparing(NeedTally::count).reversed())
                .thenComparing(
                    Comparator.comparing((NeedTally tally) -> tally.heard().getFirst().heardOn())
                        .reversed())
                .thenComparing(NeedTally::words))
        .toList();
  }

  private record Key(Optional<Long> persona, String words) {}

  private static NeedTally tally(Optional<Long> persona, List<HeardNeed> heard) {
    List<HeardNeed> newest =
        heard.stream().sorted(Comparator.comparing(HeardNeed::heardOn).reversed()).toList();
    return new NeedTally(persona, newest.getFirst().words(), newest);
  }

  /** What two needs have in common to be one. A need of little words alone keeps them. */
  static String key(String words) {
    String apart = ELISION.matcher(words).replaceAll("");
    Set<String> all = new TreeSet<>(SearchWords.of(apart).words());
    Set<String> weighty = new TreeSet<>(all);
    weighty.removeAll(LITTLE);
    return String.join(" ", weighty.isEmpty() ? all : weighty);
  }
}
