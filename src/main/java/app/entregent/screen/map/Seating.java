package app.entregent.screen.map;

import app.entregent.model.account.AccountStore;
import app.entregent.model.decision.DecisionMap;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.decision.NewSeat;
import app.entregent.model.decision.Seat;
import app.entregent.model.decision.SeatLayout;
import app.entregent.model.decision.Spot;
import app.entregent.model.people.PersonCard;
import app.entregent.model.people.PersonName;
import app.entregent.model.people.PersonStore;
import app.entregent.workspace.Transaction;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Seats somebody on a map: a known person, or one of whom only the typed name is known. Nobody
 * comes twice.
 */
final class Seating {
  /** The longest text that is taken for a name and title, in characters. */
  static final int LONGEST = 2_000;

  private static final int NAMESAKES = 50;

  /** Who is to be seated. */
  sealed interface Who {}

  /** Somebody chosen from those who are known. */
  record Chosen(long personId) implements Who {}

  /** A name as typed, perhaps with a title behind a comma. */
  record Typed(String words) implements Who {}

  /** What came of it. */
  sealed interface Seated {
    record At(long seatId) implements Seated {}

    /** The person sits there already. */
    record Already(long seatId) implements Seated {}

    /** Several known people have this name; nothing was written. */
    record Several(String name) implements Seated {}

    /** The text is too long for a name; nothing was written. */
    record TooLong() implements Seated {}
  }

  private final DecisionStore decisions = new DecisionStore();
  private final PersonStore persons = new PersonStore();
  private final AccountStore accounts = new AccountStore();

  /** The name in what was typed. */
  static String nameIn(String typed) {
    int comma = typed.indexOf(',');
    return (comma < 0 ? typed : typed.substring(0, comma)).strip();
  }

  /** The title in what was typed; empty if there is none. */
  static String titleIn(String typed) {
    int comma = typed.indexOf(',');
    return comma < 0 ? "" : typed.substring(comma + 1).strip();
  }

  /**
   * Seats somebody.
   *
   * @param ghost the ghost seat to take; otherwise a new seat is added at the next free place
   */
  Seated seat(Transaction tx, long decisionId, Who who, Optional<Long> ghost) {
    DecisionMap map = decisions.map(tx, decisionId);
    return switch (who) {
      case Chosen(long personId) -> seat(tx, map, personId, ghost);
      case Typed(String words) when words.length() > LONGEST -> new Seated.TooLong();
      case Typed(String words) -> typed(tx, map, words, ghost);
    };
  }

  private Seated typed(Transaction tx, DecisionMap map, String words, Optional<Long> ghost) {
    String name = nameIn(words);
    List<PersonCard> namesakes = namesakes(tx, name);
    List<Long> there = accounts.people(tx, map.decision().accountId());
    List<PersonCard> nearer = namesakes.stream().filter(p -> there.contains(p.id())).toList();
    List<PersonCard> meant = nearer.isEmpty() ? namesakes : nearer;
    if (meant.size() > 1) {
      return new Seated.Several(name);
    }
    if (!meant.isEmpty()) {
      return seat(tx, map, meant.getFirst().id(), ghost);
    }
    long person = persons.addProvisional(tx, name);
    accounts.addPerson(tx, map.decision().accountId(), person, titleIn(words));
    return seat(tx, map, person, ghost);
  }

  private Seated seat(Transaction tx, DecisionMap map, long personId, Optional<Long> ghost) {
    Optional<Seat> there =
        map.seats().stream()
            .filter(seat -> seat.personId().filter(id -> id == personId).isPresent())
            .findFirst();
    if (there.isPresent()) {
      return new Seated.Already(there.get().id());
    }
    if (ghost.isPresent()) {
      decisions.setPerson(tx, ghost.get(), Optional.of(personId));
      return new Seated.At(ghost.get());
    }
    List<Spot> taken = map.seats().stream().map(Seat::spot).toList();
    Spot spot = SeatLayout.next(taken, Set.of(), Optional.empty());
    return new Seated.At(decisions.addSeat(tx, NewSeat.of(map.decision().id(), personId, spot)));
  }

  /** The known people of exactly this name, whatever the case and accents. */
  private List<PersonCard> namesakes(Transaction tx, String name) {
    String key = PersonName.parse(name).key();
    if (key.isEmpty()) {
      return List.of();
    }
    return persons.search(tx, name, NAMESAKES).stream()
        .filter(person -> PersonName.parse(person.name()).key().equals(key))
        .toList();
  }
}
