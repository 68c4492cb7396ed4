package app.entregent.exchange;

import app.entregent.exchange.archive.ArchiveOwner;
import app.entregent.exchange.archive.Correspondent;
import app.entregent.model.people.PersonName;
import java.util.Optional;

/**
 * The owner of the archive among everybody.
 *
 * @param archive as the archive tells
 * @param person who that is here; absent if the archive doesn't tell and the workspace has none
 * @param other whether the workspace belongs to somebody else
 */
record OwnSide(Optional<ArchiveOwner> archive, Optional<PlannedPerson> person, boolean other) {

  /** Finds the owner among the known people, or adds him. */
  static OwnSide find(Optional<ArchiveOwner> archive, PeopleBook people) {
    Optional<PlannedPerson> self = people.self();
    if (archive.isEmpty()) {
      return new OwnSide(archive, self, false);
    }
    ArchiveOwner owner = archive.get();
    if (self.isEmpty()) {
      PlannedPerson found =
          people.ofLink(owner.link()).orElseGet(() -> people.add(owner.name(), owner.link()));
      found.isSelf();
      found.isKnown();
      return new OwnSide(archive, Optional.of(found), false);
    }
    PlannedPerson known = self.get();
    if (!isSame(owner, known)) {
      return new OwnSide(archive, people.ofLinkOrNew(owner.name(), owner.link()), true);
    }
    if (people.ofLink(owner.link()).isEmpty()) {
      known.offerLink(owner.link());
      people.knownBy(known);
    }
    return new OwnSide(archive, self, false);
  }

  /** By link where both have one, else by name. */
  private static boolean isSame(ArchiveOwner owner, PlannedPerson self) {
    return owner.link().isPresent() && self.link().isPresent()
        ? owner.link().equals(self.link())
        : owner.name().isEmpty() || owner.name().key().equals(self.name().key());
  }

  /** Whether anybody knows who the owner is. */
  boolean known() {
    return archive.isPresent() || person.isPresent();
  }

  /** Whether this is the owner: by link, or without one by name. */
  boolean is(Correspondent correspondent) {
    if (correspondent.link().isPresent()) {
      return correspondent.link().equals(archive.flatMap(ArchiveOwner::link))
          || person.flatMap(PlannedPerson::link).equals(correspondent.link());
    }
    String key = PersonName.parse(correspondent.name()).key();
    return !key.isEmpty() && key.equals(nameKey());
  }

  private String nameKey() {
    return archive
        .map(ArchiveOwner::name)
        .filter(name -> !name.isEmpty())
        .or(() -> person.map(PlannedPerson::name))
        .map(PersonName::key)
        .orElse("");
  }
}
