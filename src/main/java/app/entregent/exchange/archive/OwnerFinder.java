package app.entregent.exchange.archive;

import app.entregent.exchange.archive.ArchiveOwner.Evidence;
import app.entregent.model.people.PersonName;
import app.entregent.model.people.ProfileLink;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells whose archive it is, because no file says it. In this order:
 *
 * <ol>
 *   <li>the link that stands on the owner's side of at least two thirds of all invitations;
 *   <li>the link whose name is that of the profile, if it appears in at least half as many threads
 *       as whoever appears most;
 *   <li>the link that appears in the most threads: in at least two, in three of five, and in twice
 *       as many as the next;
 *   <li>the name of the profile, or by the rule before this the name without a link.
 * </ol>
 */
final class OwnerFinder {
  private OwnerFinder() {}

  static Optional<ArchiveOwner> find(OwnerCounts counts) {
    Optional<String> invited = ofInvitations(counts.invitations());
    if (invited.isPresent()) {
      return invited.map(slug -> owner(counts, slug, Evidence.INVITATIONS));
    }
    Map<String, Integer> byLink = counts.threadsByLink();
    Optional<String> known = ofProfile(counts, byLink).or(() -> dominant(byLink, counts.threads()));
    if (known.isPresent()) {
      return known.map(slug -> owner(counts, slug, Evidence.MESSAGES));
    }
    if (!counts.profile().isEmpty()) {
      return Optional.of(new ArchiveOwner(Optional.empty(), counts.profile(), Evidence.PROFILE));
    }
    return dominant(counts.threadsByName(), counts.threads())
        .map(name -> new ArchiveOwner(Optional.empty(), PersonName.parse(name), Evidence.MESSAGES));
  }

  private static Optional<String> ofInvitations(Map<String, Integer> votes) {
    int all = votes.values().stream().mapToInt(Integer::intValue).sum();
    return ranked(votes).stream()
        .findFirst()
        .filter(top -> top.getValue() * 3 >= all * 2)
        .map(Map.Entry::getKey);
  }

  private static Optional<String> ofProfile(OwnerCounts counts, Map<String, Integer> byLink) {
    if (counts.profile().isEmpty()) {
      return Optional.empty();
    }
    List<Map.Entry<String, Integer>> ranked = ranked(byLink);
    String wanted = counts.profile().key();
    return ranked.stream()
        .filter(entry -> PersonName.parse(counts.name(entry.getKey())).key().equals(wanted))
        .findFirst()
        .filter(entry -> entry.getValue() * 2 >= ranked.getFirst().getValue())
        .map(Map.Entry::getKey);
  }

  private static Optional<String> dominant(Map<String, Integer> threads, int all) {
    List<Map.Entry<String, Integer>> ranked = ranked(threads);
    if (ranked.isEmpty()) {
      return Optional.empty();
    }
    int first = ranked.getFirst().getValue();
    int second = ranked.size() > 1 ? ranked.get(1).getValue() : 0;
    return first >= 2 && first * 5 >= all * 3 && first >= second * 2
        ? Optional.of(ranked.getFirst().getKey())
        : Optional.empty();
  }

  private static List<Map.Entry<String, Integer>> ranked(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .toList();
  }

  private static ArchiveOwner owner(OwnerCounts counts, String slug, Evidence evidence) {
    PersonName name =
        counts.profile().isEmpty() ? PersonName.parse(counts.name(slug)) : counts.profile();
    return new ArchiveOwner(Optional.of(new ProfileLink(slug)), name, evidence);
  }
}
