package app.entregent.screen.map;

import app.entregent.model.decision.DecisionMap;
import app.entregent.model.decision.MapReading;
import java.util.List;
import java.util.Optional;

/** All that the screen shows of one decision at one moment. */
record MapPicture(MapReading reading, List<SeatCard> cards) {
  MapPicture {
    cards = List.copyOf(cards);
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
