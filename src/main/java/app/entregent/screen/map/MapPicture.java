package app.entregent.screen.map;

import app.entregent.model.decision.DecisionMap;
import app.entregent.model.decision.DiscreetReading;
import app.entregent.model.decision.MapReading;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All that the screen shows of one decision at one moment. */
record MapPicture(MapReading reading, List<SeatCard> cards) {
  MapPicture {
    cards = List.copyOf(cards);
  }

  static MapPicture of(MapReading reading, LocalDate today) {
    return new MapPicture(
        reading,
        reading.map().seats().stream().map(seat -> SeatCard.of(seat, reading, today)).toList());
  }

  /** The same with what all may see. */
  MapPicture discreet(LocalDate today) {
    return of(DiscreetReading.of(reading), today);
  }

  DecisionMap map() {
    return reading.map();
  }

  long decisionId() {
    return map().decision().id();
  }

  Optional<SeatCard> card(long seatId) {
    return cards.stream().filter(card -> card.id() == seatId).findFirst();
  }
}
