package app.entregent.exchange.decision;

import java.util.List;
import java.util.Optional;

/**
 * A file as it is looked at here before anything is written.
 *
 * @param decisionId the same decision here; empty if it is not here
 * @param mine the same decision as it stands here
 * @param base what both sides had when they last met, as far as it is known
 * @param people who the people of the file are here
 * @param accountHere the name of the account here to which it would belong; empty if it is new
 */
public record Arrival(
    DecisionFile file,
    State state,
    Optional<Long> decisionId,
    Optional<SharedDecision> mine,
    Optional<SharedDecision> base,
    List<PersonMatch> people,
    Optional<String> accountHere) {
  /** What a file is to this workspace. */
  public enum State {
    /** The decision is not here. */
    NEW,
    /** The decision is here, and the file is news. */
    NEWS,
    /** The file was taken over already. */
    TAKEN,
    /** A newer file of the same side was taken over already. */
    OLDER,
    /** The file was written here. */
    OWN
  }

  public Arrival {
    people = List.copyOf(people);
  }
}
