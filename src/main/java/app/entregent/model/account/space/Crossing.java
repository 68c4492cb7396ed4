package app.entregent.model.account.space;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of an offering at a buying centre.
 *
 * @param note why, or what next; may be empty
 * @param saidOn the day on which it was said; none while nothing is known
 */
public record Crossing(CrossingState state, String note, Optional<LocalDate> saidOn) {
  /** Nothing was said yet. */
  public static final Crossing UNKNOWN = new Crossing(CrossingState.UNKNOWN, "", Optional.empty());

  /** Whether anything was said, a state or a note. */
  public boolean filled() {
    return state != CrossingState.UNKNOWN || !note.isEmpty();
  }
}
