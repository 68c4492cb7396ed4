package app.entregent.exchange;

import app.entregent.model.people.ImportedPerson;
import app.entregent.model.people.PersonFacts;
import app.entregent.model.people.PersonName;
import app.entregent.model.people.PersonUpdate;
import app.entregent.model.people.ProfileLink;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Somebody while an import is planned: known, perhaps with something new, or altogether new. */
final class PlannedPerson {
  private final Optional<PersonFacts> before;
  private final List<PlannedPost> posts = new ArrayList<>(1);
  private PersonName name;
  private String email;
  private String headline;
  private String location;
  private Optional<ProfileLink> link;
  private Optional<LocalDate> connectedOn;
  private Optional<String> note = Optional.empty();
  private boolean provisional;
  private boolean self;
  private long id;

  private PlannedPerson(PersonFacts facts, Optional<PersonFacts> before) {
    this.before = before;
    this.id = facts.id();
    this.name = facts.name();
    this.email = facts.email();
    this.headline = facts.headline();
    this.location = facts.location();
    this.link = facts.link();
    this.connectedOn = facts.connectedOn();
    this.provisional = facts.provisional();
    this.self = facts.self();
  }

  static PlannedPerson known(PersonFacts facts) {
    return new PlannedPerson(facts, Optional.of(facts));
  }

  /** Somebody new. Whoever has no name is called by what the link calls him. */
  static PlannedPerson fresh(PersonName name, Optional<ProfileLink> link) {
    PersonName called =
        name.isEmpty()
            ? new PersonName(link.map(ProfileLink::slug).orElse(""), "", "")
            : Fit.name(name);
    PersonFacts facts =
        new PersonFacts(0, called, "", "", "", link, Optional.empty(), false, false);
    return new PlannedPerson(facts, Optional.empty());
  }

  /** The id in the workspace; 0 until a new person is written. */
  long id() {
    return id;
  }

  void written(long given) {
    id = given;
  }

  boolean isNew() {
    return before.isEmpty();
  }

  PersonName name() {
    return name;
  }

  String email() {
    return email;
  }

  Optional<ProfileLink> link() {
    return link;
  }

  Optional<LocalDate> connectedOn() {
    return connectedOn;
  }

  boolean self() {
    return self;
  }

  List<PlannedPost> posts() {
    return posts;
  }

  /** The first of the posts that are held now. */
  Optional<PlannedPost> currentPost() {
    return posts.stream().filter(PlannedPost::heldNow).findFirst();
  }

  /** Takes a name if the link was all that was known so far. */
  void offerName(PersonName offered) {
    boolean nameless =
        link.map(known -> known.slug().equals(name.first())).orElse(false) && name.last().isEmpty();
    if (nameless && !offered.isEmpty()) {
      name = offered;
    }
  }

  void offerEmail(String offered) {
    if (email.isEmpty()) {
      email = offered;
    }
  }

  void offerLink(Optional<ProfileLink> offered) {
    if (link.isEmpty()) {
      link = offered;
    }
  }

  void offerConnectedOn(Optional<LocalDate> offered) {
    if (connectedOn.isEmpty()) {
      connectedOn = offered;
    }
  }

  /** What the owner's profile says of him. */
  void profile(String written, String place) {
    headline = written.isEmpty() ? headline : written;
    location = place.isEmpty() ? location : place;
  }

  void setNote(String text) {
    note = Optional.of(text);
  }

  /** More than a name is known now. */
  void isKnown() {
    provisional = false;
  }

  void isSelf() {
    self = true;
  }

  ImportedPerson row() {
    return new ImportedPerson(name, email, headline, location, link, connectedOn, self);
  }

  /** What is new of a person that was known or, for the note, was written just now. */
  Optional<PersonUpdate> update() {
    PersonFacts was = before.orElse(facts());
    PersonUpdate update =
        new PersonUpdate(
            id,
            changed(was.name(), name),
            changed(was.email(), email),
            changed(was.headline(), headline),
            changed(was.location(), location),
            note,
            was.link().equals(link) ? Optional.empty() : link,
            was.connectedOn().equals(connectedOn) ? Optional.empty() : connectedOn,
            was.provisional() && !provisional,
            !was.self() && self);
    return update.equals(PersonUpdate.of(id)) ? Optional.empty() : Optional.of(update);
  }

  private PersonFacts facts() {
    return new PersonFacts(
        id, name, email, headline, location, link, connectedOn, provisional, self);
  }

  private static <T> Optional<T> changed(T before, T after) {
    return Objects.equals(before, after) ? Optional.empty() : Optional.of(after);
  }
}
