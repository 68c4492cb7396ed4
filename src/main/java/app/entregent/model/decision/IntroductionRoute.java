package app.entregent.model.decision;

import java.util.List;

/**
 * How to reach a seat that was never met.
 *
 * @param toSeatId the seat to reach
 * @param between the seats on the way, the one whom we ask first; nobody if we have a firm tie with
 *     the seat itself
 * @param question whether the last link is not known and one is to ask about it: whether {@code
 *     between} knows the seat
 */
public record IntroductionRoute(long toSeatId, List<Long> between, boolean question) {
  /** The most people who may stand between: further, nobody vouches for anybody. */
  public static final int MOST_BETWEEN = 2;

  public IntroductionRoute {
    between = List.copyOf(between);
  }
}
