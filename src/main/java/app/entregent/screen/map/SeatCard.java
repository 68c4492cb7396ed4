package app.entregent.screen.map;

import app.entregent.model.decision.Gaps;
import app.entregent.model.decision.Judgement.About;
import app.entregent.model.decision.MapReading;
import app.entregent.model.decision.Seat;
import app.entregent.model.decision.SeatWords;
import app.entregent.model.people.PersonCard;
import app.entregent.ui.LiveTexts;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a card shows.
 *
 * @param person who sits there; nobody on a ghost seat
 * @param touchDays days since the last exchange in both directions
 * @param metDays days since the person was last met or heard
 * @param stale what was judged too long ago to rely on
 */
record SeatCard(
    Seat seat,
    Optional<PersonCard> person,
    Optional<Long> touchDays,
    Optional<Long> metDays,
    Set<About> stale) {
  SeatCard {
    stale = Set.copyOf(stale);
  }

  static SeatCard of(Seat seat, MapReading reading, LocalDate today) {
    return new SeatCard(
        seat,
        seat.personId().map(reading.people()::get),
        reading.facts().touched(seat).map(day -> ChronoUnit.DAYS.between(day, today)),
        reading.facts().met(seat).map(day -> ChronoUnit.DAYS.between(day, today)),
        Stream.of(About.values())
            .filter(seat::knows)
            .filter(
                about ->
                    seat.judgement(about)
                        .filter(known -> known.stale(reading.map().decision().live(), today))
                        .isPresent())
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** Whether what is said about this was said too long ago to rely on. */
  boolean stale(About about) {
    return stale.contains(about);
  }

  long id() {
    return seat.id();
  }

  /** The name; empty on a ghost seat. */
  String name() {
    return person.map(PersonCard::name).orElse("");
  }

  /** What the seat is called in a sentence: a name, or who must be there. */
  Object called() {
    return seat.ghost() ? SeatWords.ghost(seat) : name();
  }

  /** The same in words, no longer than a line. */
  String called(LiveTexts texts) {
    return seat.ghost() ? texts.now(SeatWords.ghost(seat)) : Brief.name(name());
  }

  String title() {
    return person.map(PersonCard::title).orElse("");
  }

  String initials() {
    return person.map(PersonCard::initials).orElse("?");
  }

  boolean cold() {
    return touchDays.filter(days -> days > Gaps.SILENT_AFTER_DAYS).isPresent();
  }
}
