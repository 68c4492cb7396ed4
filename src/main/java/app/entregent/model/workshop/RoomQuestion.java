package app.entregent.model.workshop;

import app.entregent.model.decision.Judgement.About;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One judgement that the room is asked for: how many say what, never their average.
 *
 * @param seatId about whom; that seat may be gone
 * @param voters how many there were to answer
 * @param shown whether the room sees the spread
 * @param settledAs the name of what the room settled on; empty while it did not
 * @param nextActionId what is done to find out, where it was left open
 * @param followsId the former question that was asked again
 * @param opinions those that have votes or a reason
 */
public record RoomQuestion(
    long id,
    long workshopId,
    long seatId,
    About about,
    int voters,
    State state,
    boolean shown,
    String settledAs,
    Optional<Long> nextActionId,
    Optional<Long> followsId,
    Instant askedAt,
    Optional<Instant> settledAt,
    List<Opinion> opinions) {
  /** What became of it. */
  public enum State {
    /** The room is at it, or left it for later. */
    OPEN,
    /** The room agreed on an answer. */
    SETTLED,
    /** Somebody finds out until a day. */
    TO_FIND_OUT
  }

  public RoomQuestion {
    opinions = List.copyOf(opinions);
  }

  /** How many gave an answer, also those who said that they do not know. */
  public int votes() {
    return opinions.stream().mapToInt(Opinion::votes).sum();
  }

  /** How many said nothing; never below 0. */
  public int silent() {
    return Math.max(0, voters - votes());
  }
}
