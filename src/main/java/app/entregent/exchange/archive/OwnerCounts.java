package app.entregent.exchange.archive;

import app.entregent.model.people.PersonName;
import app.entregent.model.people.ProfileLink;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who appears how often in an archive, counted while it streams past, so that {@link OwnerFinder}
 * can tell whose it is. Holds a few numbers for each person and thread, never a text.
 */
public final class OwnerCounts {
  private final Map<String, Integer> invitations = new HashMap<>();
  private final Map<String, Integer> threadsByLink = new HashMap<>();
  private final Map<String, Integer> threadsByName = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final Set<Long> threads = new HashSet<>();
  private final Set<Long> appearances = new HashSet<>();
  private PersonName profile = PersonName.NONE;

  void count(ArchiveRow row) {
    switch (row) {
      case ProfileRow owner -> profile = owner.name();
      case InvitationRow invitation -> count(invitation.owner());
      case MessageRow message -> {
        String thread = message.thread();
        threads.add(hash(thread, ""));
        message.people().stream()
            .filter(person -> !person.isNobody())
            .forEach(person -> count(person, thread));
      }
      default -> {}
    }
  }

  private void count(Correspondent owner) {
    owner
        .link()
        .map(ProfileLink::slug)
        .ifPresent(
            slug -> {
              invitations.merge(slug, 1, Integer::sum);
              names.putIfAbsent(slug, owner.name());
            });
  }

  private void count(Correspondent person, String thread) {
    Optional<String> slug = person.link().map(ProfileLink::slug);
    if (slug.isPresent()) {
      if (!person.name().isEmpty()) {
        names.put(slug.get(), person.name());
      }
      if (appearances.add(hash(thread, slug.get()))) {
        threadsByLink.merge(slug.get(), 1, Integer::sum);
      }
    } else if (appearances.add(hash(thread, "name " + person.name()))) {
      threadsByName.merge(person.name(), 1, Integer::sum);
    }
  }

  /** Slugs on the owner's side of invitations. */
  Map<String, Integer> invitations() {
    return invitations;
  }

  /** Threads in which a slug appears, those included in which its name stands without a link. */
  Map<String, Integer> threadsByLink() {
    Map<String, Integer> all = new HashMap<>(threadsByLink);
    all.replaceAll((slug, n) -> Math.min(threads(), n + threadsByName.getOrDefault(name(slug), 0)));
    return all;
  }

  /** Threads in which a name stands without a link. */
  Map<String, Integer> threadsByName() {
    return threadsByName;
  }

  int threads() {
    return threads.size();
  }

  /** The name last seen beside a slug, "" if none. */
  String name(String slug) {
    return names.getOrDefault(slug, "");
  }

  /** The name in the profile. */
  PersonName profile() {
    return profile;
  }

  // 64 bits of two texts: among a million appearances a false match is not to be expected.
  private static long hash(String thread, String person) {
    long hash = 1125899906842597L;
    for (int i = 0; i < thread.length(); i++) {
      hash = 31 * hash + thread.charAt(i);
    }
    hash = 31 * hash + '\n';
    for (int i = 0; i < person.length(); i++) {
      hash = 31 * hash + person.charAt(i);
    }
    return hash;
  }
}
