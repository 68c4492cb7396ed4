package app.entregent.exchange;

import app.entregent.exchange.Findings.Outcome;
import app.entregent.exchange.archive.ConnectionRow;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Plans what becomes of connections. Somebody is known by link; else by e-mail address; else by
 * name and company, if that fits one person only; else by name and day of connecting. A link that
 * differs means another person, whatever else is the same. Two people of one name are never made
 * one.
 */
final class ConnectionPlanner {
  private final PeopleBook people;
  private final Findings findings;

  /** The rows that met somebody, so that a second row of one file is not taken for the same. */
  private final Map<PlannedPerson, Seen<ConnectionRow>> met = new HashMap<>();

  ConnectionPlanner(PeopleBook people, Findings findings) {
    this.people = people;
    this.findings = findings;
  }

  void plan(Seen<ConnectionRow> seen) {
    ConnectionRow row = seen.row();
    Optional<PlannedPerson> found = find(seen);
    PlannedPerson person = found.orElseGet(() -> people.add(row.name(), row.link()));
    met.putIfAbsent(person, seen);
    boolean changed = found.isEmpty() || offers(person, row);
    person.offerName(row.name());
    person.offerEmail(row.email());
    person.offerLink(row.link());
    person.offerConnectedOn(row.connectedOn());
    person.isKnown();
    people.knownBy(person);
    changed |= PostPlanner.seen(person, row.company(), row.position(), seen.asOf());
    findings.count(
        seen.file(),
        found.isEmpty() ? Outcome.ADDED : changed ? Outcome.CHANGED : Outcome.ALREADY_THERE);
  }

  /** Whether the row brings something that is not known of the person. */
  private static boolean offers(PlannedPerson person, ConnectionRow row) {
    return person.email().isEmpty() && !row.email().isEmpty()
        || person.link().isEmpty() && row.link().isPresent()
        || person.connectedOn().isEmpty() && row.connectedOn().isPresent();
  }

  private Optional<PlannedPerson> find(Seen<ConnectionRow> seen) {
    ConnectionRow row = seen.row();
    return people
        .ofLink(row.link())
        .or(() -> only(people.ofEmail(row.email()).filter(fits(row)).toList()))
        .or(() -> ofCompany(seen))
        .or(() -> ofDay(seen));
  }

  private Optional<PlannedPerson> ofCompany(Seen<ConnectionRow> seen) {
    ConnectionRow row = seen.row();
    if (row.company().isEmpty()) {
      return Optional.empty();
    }
    List<PlannedPerson> candidates =
        people
            .ofName(row.name())
            .filter(fits(row))
            .filter(person -> worksAt(person, row.company()))
            .filter(person -> mayBeConnected(person, row.connectedOn()))
            .filter(person -> isFree(person, seen))
            .toList();
    List<PlannedPerson> sameDay =
        narrowed(candidates, person -> person.connectedOn().equals(row.connectedOn()));
    List<PlannedPerson> sameTitle =
        narrowed(
            sameDay,
            person -> person.posts().stream().anyMatch(p -> p.is(row.company(), row.position())));
    // Several who can't be told apart by anything written: one more would be no news.
    boolean alike = sameTitle.size() > 1 && sameTitle.stream().allMatch(p -> repeats(p, row));
    return alike ? Optional.of(sameTitle.getFirst()) : only(sameTitle);
  }

  private static boolean repeats(PlannedPerson person, ConnectionRow row) {
    return person.connectedOn().equals(row.connectedOn())
        && person.posts().stream().anyMatch(p -> p.is(row.company(), row.position()));
  }

  /** Whoever changed the employer is still known by name and the day of connecting. */
  private Optional<PlannedPerson> ofDay(Seen<ConnectionRow> seen) {
    ConnectionRow row = seen.row();
    if (row.connectedOn().isEmpty()) {
      return Optional.empty();
    }
    return only(
        people
            .ofName(row.name())
            .filter(fits(row))
            .filter(person -> person.connectedOn().equals(row.connectedOn()))
            .filter(person -> isFree(person, seen))
            .toList());
  }

  /** Nobody has two links. */
  private static Predicate<PlannedPerson> fits(ConnectionRow row) {
    return person ->
        person.link().isEmpty() || row.link().isEmpty() || person.link().equals(row.link());
  }

  private static boolean worksAt(PlannedPerson person, String company) {
    return person.posts().stream().anyMatch(p -> p.company().equalsIgnoreCase(company));
  }

  /** Time zones shift a day by one. */
  private static boolean mayBeConnected(PlannedPerson person, Optional<LocalDate> day) {
    return person
        .connectedOn()
        .flatMap(known -> day.map(other -> Math.abs(ChronoUnit.DAYS.between(known, other)) <= 1))
        .orElse(true);
  }

  /** Nobody was met in this file by a row that says something else. */
  private boolean isFree(PlannedPerson person, Seen<ConnectionRow> seen) {
    Seen<ConnectionRow> other = met.get(person);
    if (other == null || !other.file().equals(seen.file())) {
      return true;
    }
    ConnectionRow before = other.row();
    ConnectionRow row = seen.row();
    return before.company().equals(row.company())
        && before.position().equals(row.position())
        && before.connectedOn().equals(row.connectedOn())
        && before.email().equals(row.email());
  }

  private static List<PlannedPerson> narrowed(
      List<PlannedPerson> candidates, Predicate<PlannedPerson> closer) {
    List<PlannedPerson> fewer = candidates.stream().filter(closer).toList();
    return candidates.size() > 1 && !fewer.isEmpty() ? fewer : candidates;
  }

  private static Optional<PlannedPerson> only(List<PlannedPerson> found) {
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }
}
