package app.entregent.exchange;

import app.entregent.exchange.archive.Correspondent;
import app.entregent.model.people.PersonFacts;
import app.entregent.model.people.PersonName;
import app.entregent.model.people.PostFacts;
import app.entregent.model.people.ProfileLink;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everybody known and everybody new while an import is planned, found by link, e-mail address and
 * name. A name is only ever a hint: it can fit several people.
 */
final class PeopleBook {
  private final List<PlannedPerson> all = new ArrayList<>();
  private final Map<Long, PlannedPerson> byId = new HashMap<>();
  private final Map<String, PlannedPerson> byLink = new HashMap<>();
  private final Map<String, List<PlannedPerson>> byEmail = new HashMap<>();
  private final Map<String, List<PlannedPerson>> byName = new HashMap<>();

  void addKnown(PersonFacts facts) {
    PlannedPerson person = PlannedPerson.known(facts);
    byId.put(facts.id(), person);
    enter(person);
  }

  void addKnown(PostFacts post) {
    PlannedPerson person = byId.get(post.personId());
    if (person != null) {
      person.posts().add(PlannedPost.known(post));
    }
  }

  /** Adds somebody new. */
  PlannedPerson add(PersonName name, Optional<ProfileLink> link) {
    PlannedPerson person = PlannedPerson.fresh(name, link);
    enter(person);
    return person;
  }

  private void enter(PlannedPerson person) {
    all.add(person);
    byName.computeIfAbsent(person.name().key(), key -> new ArrayList<>(1)).add(person);
    knownBy(person);
  }

  /** Enters the link and the address that became known of somebody. */
  void knownBy(PlannedPerson person) {
    person.link().ifPresent(link -> byLink.putIfAbsent(link.slug(), person));
    if (!person.email().isEmpty()) {
      List<PlannedPerson> same =
          byEmail.computeIfAbsent(lower(person.email()), key -> new ArrayList<>(1));
      if (!same.contains(person)) {
        same.add(person);
      }
    }
  }

  /** Everybody, those who were known first. */
  List<PlannedPerson> all() {
    return all;
  }

  Optional<PlannedPerson> self() {
    return all.stream().filter(PlannedPerson::self).findFirst();
  }

  Optional<PlannedPerson> ofLink(Optional<ProfileLink> link) {
    return link.map(known -> byLink.get(known.slug()));
  }

  /** Whom the link names; somebody new if nobody has it yet. */
  Optional<PlannedPerson> ofLinkOrNew(PersonName name, Optional<ProfileLink> link) {
    return link.isEmpty() || !Fit.fits(link)
        ? Optional.empty()
        : ofLink(link).or(() -> Optional.of(add(name, link)));
  }

  /** Whom the link of a correspondent names; somebody new if nobody has it yet. */
  Optional<PlannedPerson> ofLinkOrNew(Correspondent person) {
    return ofLinkOrNew(PersonName.parse(person.name()), person.link());
  }

  /** Everybody but the owner who bears this name. */
  Stream<PlannedPerson> ofName(PersonName name) {
    return name.isEmpty()
        ? Stream.empty()
        : byName.getOrDefault(name.key(), List.of()).stream().filter(person -> !person.self());
  }

  /** Everybody but the owner with this address. */
  Stream<PlannedPerson> ofEmail(String email) {
    return email.isEmpty()
        ? Stream.empty()
        : byEmail.getOrDefault(lower(email), List.of()).stream().filter(person -> !person.self());
  }

  private static String lower(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
