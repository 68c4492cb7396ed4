package app.entregent.screen.map;

import app.entregent.model.decision.ProcessStep;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a presentation goes through: the client's own steps, then the seats as one reads them, from
 * the top and from the left.
 */
record Walk(List<Stop> stops) {
  /** Where one stands. */
  sealed interface Stop {}

  record AtStep(long id) implements Stop {}

  record AtSeat(long id) implements Stop {}

  static final Walk NOWHERE = new Walk(List.of());

  Walk {
    stops = List.copyOf(stops);
  }

  static Walk of(List<ProcessStep> steps, List<SeatCard> cards) {
    List<Stop> stops = new ArrayList<>();
    steps.forEach(step -> stops.add(new AtStep(step.id())));
    cards.stream()
        .sorted(
            Comparator.comparingDouble((SeatCard card) -> card.seat().spot().y())
                .thenComparingDouble(card -> card.seat().spot().x()))
        .forEach(card -> stops.add(new AtSeat(card.id())));
    return new Walk(stops);
  }

  /** The next stop; nothing is the whole map, which comes after the last and before the first. */
  Optional<Stop> from(Optional<Stop> here, int by) {
    int at = here.map(stops::indexOf).orElse(by > 0 ? -1 : stops.size());
    return at(at + by);
  }

  /** From the steps to the first seat, and from the seats to the first step. */
  Optional<Stop> otherKind(Optional<Stop> here) {
    boolean toSeats = here.filter(AtStep.class::isInstance).isPresent();
    return stops.stream().filter(stop -> stop instanceof AtSeat == toSeats).findFirst();
  }

  private Optional<Stop> at(int index) {
    return index < 0 || index >= stops.size() ? Optional.empty() : Optional.of(stops.get(index));
  }
}
