package app.entregent.model.decision;

import java.util.Optional;
import java.util.Set;

/** A seat to be added; all that it does not say starts unknown. */
public record NewSeat(long decisionId, Optional<Long> personId, Set<Role> roles, Spot spot) {
  public NewSeat {
    roles = Set.copyOf(roles);
  }

  public static NewSeat of(long decisionId, long personId, Spot spot) {
    return new NewSeat(decisionId, Optional.of(personId), Set.of(), spot);
  }

  /** A seat that must exist, without anybody known to sit there. */
  public static NewSeat ghost(long decisionId, Set<Role> roles, Spot spot) {
    return new NewSeat(decisionId, Optional.empty(), roles, spot);
  }
}
