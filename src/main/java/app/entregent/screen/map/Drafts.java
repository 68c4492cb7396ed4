package app.entregent.screen.map;

import app.entregent.model.decision.DecisionMap;
import app.entregent.model.decision.MapReading;
import app.entregent.model.decision.NewSeat;
import app.entregent.model.decision.Seat;
import app.entregent.model.decision.SeatLayout;
import app.entregent.model.decision.Spot;
import app.entregent.model.people.PersonCard;
import app.entregent.model.people.PersonName;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What was done and is not on disk yet: it is shown at once, and taken back if it could not be
 * written. A draft goes when the map that was read after its change has arrived.
 */
final class Drafts {
  /** The number of a person of whom only the typed name is known. */
  static final long NOBODY = 0;

  private static final class Draft {
    private final UnaryOperator<MapReading> change;
    private boolean written;

    Draft(UnaryOperator<MapReading> change) {
      this.change = change;
    }
  }

  private final MapViewModel model;
  private final List<Draft> drafts = new ArrayList<>();
  private boolean waiting;
  private long lastId;

  Drafts(MapViewModel model) {
    this.model = model;
  }

  /** Whether an id stands for a card that is not written yet. */
  static boolean isDraft(long seatId) {
    return seatId < 0;
  }

  /** The map is being read anew. */
  void asked() {
    waiting = true;
  }

  /** The map as it is on disk has arrived. */
  void arrived() {
    waiting = false;
    drafts.removeIf(draft -> draft.written);
  }

  /** Another map is shown. */
  void clear() {
    drafts.clear();
  }

  /** What is read, with what is not written yet. */
  MapReading over(MapReading reading) {
    MapReading shown = reading;
    for (Draft draft : drafts) {
      shown = draft.change.apply(shown);
    }
    return shown;
  }

  /** Changes seats: shown at once, written then. */
  <T> CompletionStage<T> change(
      Label label, Map<Long, UnaryOperator<Seat>> seats, Function<Transaction, T> work) {
    return draft(
        label,
        reading ->
            with(
                reading,
                reading.map().seats().stream()
                    .map(
                        seat -> seats.getOrDefault(seat.id(), UnaryOperator.identity()).apply(seat))
                    .toList(),
                reading.people()),
        work);
  }

  /** Adds a card: shown at once, written then. */
  <T> CompletionStage<T> add(Label label, PersonCard person, Function<Transaction, T> work) {
    long id = --lastId;
    Optional<Spot> spot =
        model
            .now()
            .map(reading -> SeatLayout.next(spots(over(reading)), Set.of(), Optional.empty()));
    if (spot.isEmpty() || model.now().filter(now -> sits(over(now), person)).isPresent()) {
      return model.change(label, work);
    }
    PersonCard card =
        person.id() == NOBODY
            ? new PersonCard(id, person.name(), person.title(), "", person.provisional())
            : person;
    return draft(label, reading -> seated(reading, id, card, spot.get()), work);
  }

  private static boolean sits(MapReading reading, PersonCard person) {
    String key = PersonName.parse(person.name()).key();
    return reading.people().values().stream()
        .anyMatch(
            card -> card.id() == person.id() || PersonName.parse(card.name()).key().equals(key));
  }

  /** Once the written card lies there, the drafted one is not needed any more. */
  private MapReading seated(MapReading reading, long id, PersonCard person, Spot spot) {
    if (spots(reading).contains(spot)) {
      return reading;
    }
    DecisionMap map = reading.map();
    List<Seat> seats = new ArrayList<>(map.seats());
    seats.add(Seat.draft(id, NewSeat.of(map.decision().id(), person.id(), spot), model.today()));
    Map<Long, PersonCard> people = new HashMap<>(reading.people());
    people.put(person.id(), person);
    return with(reading, seats, people);
  }

  private static Set<Spot> spots(MapReading reading) {
    return reading.map().seats().stream().map(Seat::spot).collect(Collectors.toSet());
  }

  private static MapReading with(
      MapReading reading, List<Seat> seats, Map<Long, PersonCard> people) {
    DecisionMap map = reading.map();
    return new MapReading(
        new DecisionMap(map.decision(), seats, map.ties(), map.absentRoles()),
        reading.account(),
        people,
        reading.facts(),
        reading.gaps(),
        reading.completeness());
  }

  private <T> CompletionStage<T> draft(
      Label label, UnaryOperator<MapReading> change, Function<Transaction, T> work) {
    if (model.sight().hindrance(label).isPresent()) {
      return model.change(label, work);
    }
    Draft draft = new Draft(change);
    drafts.add(draft);
    model.showAgain();
    return model
        .change(label, work)
        .whenComplete(
            (answer, cause) -> {
              draft.written = cause == null;
              if ((cause != null || !waiting) && drafts.remove(draft)) {
                model.showAgain();
              }
            });
  }
}
