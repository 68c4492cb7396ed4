package app.entregent.model.conversation;

import java.util.Optional;

/**
 * In how many days one wishes to be in touch with a person again. What the seller set for the
 * person comes first; then a seat in a live decision (21 days), then a client (60 days). Nobody
 * else has a cadence, so an import makes nobody cold.
 */
public final class Cadence {
  public static final int LIVE_SEAT = 21;
  public static final int CLIENT = 60;

  private Cadence() {}

  public static Optional<Integer> days(Optional<Integer> own, boolean liveSeat, boolean client) {
    if (own.isPresent()) {
      return own;
    }
    if (liveSeat) {
      return Optional.of(LIVE_SEAT);
    }
    return client ? Optional.of(CLIENT) : Optional.empty();
  }
}
