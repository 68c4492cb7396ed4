package app.entregent.model.decision;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All that is known of one purchase: its seats in the order in which they were added, the lines
 * between them, and the roles that nobody holds here.
 */
public record DecisionMap(
    Decision decision, List<Seat> seats, List<Tie> ties, Set<Role> absentRoles) {
  public DecisionMap {
    seats = List.copyOf(seats);
    ties = List.copyOf(ties);
    absentRoles = Set.copyOf(absentRoles);
  }

  public Optional<Seat> seat(long id) {
    return seats.stream().filter(seat -> seat.id() == id).findFirst();
  }

  /** The seats that hold this role. */
  public List<Seat> holders(Role role) {
    return seats.stream().filter(seat -> seat.roles().contains(role)).toList();
  }

  /** Everybody who sits here, once. */
  public Set<Long> people() {
    return seats.stream()
        .flatMap(seat -> seat.personId().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** For each seat the one to whom it reports; the first line counts if there are several. */
  public Map<Long, Long> bosses() {
    Map<Long, Long> bosses = new LinkedHashMap<>();
    for (Tie tie : ties) {
      if (tie.kind() == TieKind.REPORTS_TO) {
        bosses.putIfAbsent(tie.fromSeatId(), tie.toSeatId());
      }
    }
    return Collections.unmodifiableMap(bosses);
  }
}
