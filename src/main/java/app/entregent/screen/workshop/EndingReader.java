package app.entregent.screen.workshop;

import app.entregent.model.conversation.NextAction;
import app.entregent.model.conversation.NextActionStore;
import app.entregent.model.decision.Colleague;
import app.entregent.model.decision.ColleagueStore;
import app.entregent.model.decision.MapDifference;
import app.entregent.model.decision.MapPast;
import app.entregent.model.decision.MapPastStore;
import app.entregent.model.decision.MapReading;
import app.entregent.model.decision.MapReadings;
import app.entregent.model.decision.Snapshot;
import app.entregent.model.people.PersonCard;
import app.entregent.model.people.PersonStore;
import app.entregent.model.workshop.GuestStore;
import app.entregent.model.workshop.Workshop;
import app.entregent.model.workshop.WorkshopActionStore;
import app.entregent.model.workshop.WorkshopNoteStore;
import app.entregent.model.workshop.WorkshopPlace;
import app.entregent.model.workshop.WorkshopPlaceStore;
import app.entregent.model.workshop.WorkshopStore;
import app.entregent.screen.workshop.Ending.Moment;
import app.entregent.workspace.Reader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the end of a workshop: with a number of queries that does not grow with the map. */
final class EndingReader {
  private final WorkshopStore workshops = new WorkshopStore();
  private final WorkshopPlaceStore places = new WorkshopPlaceStore();
  private final GuestStore guests = new GuestStore();
  private final WorkshopNoteStore notes = new WorkshopNoteStore();
  private final WorkshopActionStore agreed = new WorkshopActionStore();
  private final NextActionStore actions = new NextActionStore();
  private final ColleagueStore colleagues = new ColleagueStore();
  private final PersonStore persons = new PersonStore();
  private final MapPastStore pasts = new MapPastStore();
  private final MapReadings readings = new MapReadings();
  private final ZoneId zone;

  /**
   * @param zone in which days are counted
   */
  EndingReader(ZoneId zone) {
    this.zone = zone;
  }

  /** Nothing if there is no such workshop. */
  Optional<Ending> read(Reader reader, long id, LocalDate today) {
    return workshops.find(reader, id).map(workshop -> read(reader, workshop, today));
  }

  private Ending read(Reader reader, Workshop workshop, LocalDate today) {
    long decision = workshop.decisionId();
    Optional<WorkshopPlace> place =
        Optional.ofNullable(places.of(reader, List.of(decision)).get(decision));
    Optional<Moment> now = Optional.empty();
    Optional<Moment> first = Optional.empty();
    if (place.isPresent()) {
      MapPast past = pasts.read(reader, decision);
      Optional<Instant> end = end(workshop, past);
      now =
          end.isPresent()
              ? at(reader, past, end.get())
              : readings.of(reader, decision, today).map(map -> new Moment(map, today));
      first = start(workshop, past).flatMap(moment -> at(reader, past, moment));
    }
    List<Long> ids = agreed.of(reader, workshop.id());
    Map<Long, NextAction> found =
        actions.some(reader, ids).stream()
            .collect(Collectors.toMap(NextAction::id, action -> action));
    List<NextAction> inOrder = ids.stream().filter(found::containsKey).map(found::get).toList();
    return new Ending(
        workshop,
        place,
        first,
        now,
        difference(first, now),
        names(reader, first, now, inOrder),
        guests.of(reader, workshop.id()),
        notes.of(reader, workshop.id()),
        inOrder,
        colleagues.all(reader).stream().collect(Collectors.toMap(Colleague::id, Colleague::name)));
  }

  /** When it began: its first mark, or the hour at which it was opened if that mark is gone. */
  static Optional<Instant> start(Workshop workshop, MapPast past) {
    return mark(workshop.firstSnapshotId(), past).or(workshop::openedAt);
  }

  /** When it ended; nothing while it is not closed. */
  static Optional<Instant> end(Workshop workshop, MapPast past) {
    return workshop
        .closedAt()
        .flatMap(closed -> mark(workshop.lastSnapshotId(), past).or(() -> Optional.of(closed)));
  }

  private static Optional<Instant> mark(Optional<Long> snapshot, MapPast past) {
    return past.marks().stream()
        .filter(mark -> snapshot.equals(Optional.of(mark.id())))
        .map(Snapshot::takenAt)
        .findFirst();
  }

  /** The map as it was at a moment; nothing before the first change that is known. */
  private Optional<Moment> at(Reader reader, MapPast past, Instant moment) {
    int step = past.stepAt(moment);
    return step < 0 ? Optional.empty() : at(reader, past, step, moment);
  }

  Optional<Moment> at(Reader reader, MapPast past, int step, Instant moment) {
    LocalDate day = LocalDate.ofInstant(moment, zone);
    return past.whole(step)
        .flatMap(map -> readings.asOf(reader, map, day))
        .map(reading -> new Moment(reading, day));
  }

  private static MapDifference difference(Optional<Moment> first, Optional<Moment> last) {
    return first.isPresent() && last.isPresent()
        ? MapDifference.between(first.get().reading().map(), last.get().reading().map())
        : new MapDifference(List.of());
  }

  private Map<Long, String> names(
      Reader reader, Optional<Moment> first, Optional<Moment> last, List<NextAction> agreedOn) {
    Map<Long, String> names = new HashMap<>();
    first.map(Moment::reading).ifPresent(reading -> put(names, reading));
    last.map(Moment::reading).ifPresent(reading -> put(names, reading));
    Set<Long> others = new HashSet<>();
    agreedOn.forEach(action -> action.personId().ifPresent(others::add));
    others.removeAll(names.keySet());
    persons.cards(reader, others).forEach((id, card) -> names.put(id, card.name()));
    return names;
  }

  private static void put(Map<Long, String> names, MapReading reading) {
    for (PersonCard card : reading.people().values()) {
      names.put(card.id(), card.name());
    }
  }
}
