package app.entregent.screen.map;

import app.entregent.model.decision.DecisionMap;
import app.entregent.model.decision.Seat;
import app.entregent.model.decision.Spot;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Places that were found for the cards of a map.
 *
 * @param read the map for which they were found
 */
record Arranged(DecisionMap read, Map<Long, Spot> places) {
  /** Those of the cards that still lie where they were read; what was moved since stays. */
  Map<Long, Spot> still(DecisionMap now) {
    Map<Long, Seat> before = byId(read);
    Map<Long, Seat> after = byId(now);
    Map<Long, Spot> still = new HashMap<>(places);
    still
        .keySet()
        .removeIf(
            id -> !lies(Optional.ofNullable(before.get(id)), Optional.ofNullable(after.get(id))));
    return still;
  }

  private static boolean lies(Optional<Seat> before, Optional<Seat> after) {
    return before.isPresent()
        && before.map(Seat::spot).equals(after.map(Seat::spot))
        && before.map(Seat::placed).equals(after.map(Seat::placed));
  }

  private static Map<Long, Seat> byId(DecisionMap map) {
    return map.seats().stream().collect(Collectors.toMap(Seat::id, Function.identity()));
  }
}
