package app.entregent.exchange.decision;

import app.entregent.model.people.CompanyName;
import app.entregent.model.people.PersonCard;
import app.entregent.model.people.PersonName;
import app.entregent.model.people.PersonStore;
import app.entregent.model.people.PersonUidStore;
import app.entregent.model.people.ProfileLink;
import app.entregent.workspace.Reader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Finds out who the people of a file are here. */
final class PeopleMatcher {
  private final PersonStore persons = new PersonStore();
  private final PersonUidStore uids = new PersonUidStore();

  List<PersonMatch> match(Reader reader, SharedDecision decision) {
    List<Thing> people = decision.of(Part.PERSON);
    Map<UUID, Long> known =
        uids.people(reader, people.stream().flatMap(PeopleMatcher::uids).distinct().toList());
    List<PersonMatch> matches = new ArrayList<>();
    for (Thing person : people) {
      Optional<Long> certain =
          uids(person)
              .map(known::get)
              .filter(Objects::nonNull)
              .findFirst()
              .or(() -> byContact(reader, person));
      matches.add(
          new PersonMatch(
              person.id(),
              person.value(Aspect.NAME),
              person.value(Aspect.TITLE),
              person.value(Aspect.COMPANY),
              certain,
              certain.isPresent() ? List.of() : byName(reader, person)));
    }
    return matches;
  }

  /** The uid of a person in a file, and those by which others know him or her. */
  static Stream<UUID> uids(Thing person) {
    return Stream.concat(Stream.of(person.id()), Shape.parts(person.value(Aspect.ALSO)).stream())
        .map(UUID::fromString);
  }

  private Optional<Long> byContact(Reader reader, Thing person) {
    Optional<Long> byLink =
        ProfileLink.of(person.value(Aspect.LINK))
            .flatMap(link -> persons.ofLink(reader, link))
            .map(PersonCard::id);
    if (byLink.isPresent() || person.value(Aspect.EMAIL).isEmpty()) {
      return byLink;
    }
    List<PersonCard> same = persons.ofEmail(reader, person.value(Aspect.EMAIL));
    return same.size() == 1 ? Optional.of(same.getFirst().id()) : Optional.empty();
  }

  private List<PersonCard> byName(Reader reader, Thing person) {
    String company = CompanyName.key(person.value(Aspect.COMPANY));
    return persons.named(reader, PersonName.parse(person.value(Aspect.NAME))).stream()
        .sorted(
            Comparator.comparing(
                (PersonCard card) -> !CompanyName.key(card.company()).equals(company)))
        .toList();
  }
}
