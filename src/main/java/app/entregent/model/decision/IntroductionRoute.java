package app.entregent.model.decision;

import java.util.List;
import java.util.Optional;

/**
 * How to reach a seat that was never met.
 *
 * @param toSeatId the seat to reach
 * @param between the people on the way, the one whom we ask first; nobody if we have a firm tie
 *     with the seat itself
 * @param question whether the last link is not known and one is to ask about it: whether {@code
 *     between} knows the seat
 */
public record IntroductionRoute(long toSeatId, List<Stop> between, boolean question) {
  /** The most people who may stand between: further, nobody vouches for anybody. */
  public static final int MOST_BETWEEN = 2;

  /**
   * Somebody on the way.
   *
   * @param seatId the seat of this person on the map; empty if the person is known from elsewhere
   */
  public record Stop(long personId, Optional<Long> seatId, String name) {}

  public IntroductionRoute {
    between = List.copyOf(between);
  }

  /** The seats of the map on the way. */
  public List<Long> seats() {
    return between.stream().flatMap(stop -> stop.seatId().stream()).toList();
  }
}
