package app.entregent.model.conversation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * All of a next action that the seller may change.
 *
 * @param colleagueId which colleague, if a colleague is to do it and it is known who
 * @param promised whether the other side was promised it
 */
public record ActionPlan(
    String words,
    Optional<LocalDate> due,
    ActionOwner owner,
    Optional<Long> colleagueId,
    boolean promised,
    Optional<Repetition> repetition) {
  /** What the seller himself will do, once. */
  public static ActionPlan mine(String words, Optional<LocalDate> due) {
    return new ActionPlan(words, due, ActionOwner.ME, Optional.empty(), false, Optional.empty());
  }

  public ActionPlan withWords(String wanted) {
    return new ActionPlan(wanted, due, owner, colleagueId, promised, repetition);
  }

  public ActionPlan withDue(Optional<LocalDate> wanted) {
    return new ActionPlan(words, wanted, owner, colleagueId, promised, repetition);
  }

  /** Somebody else does it; what another does, the seller did not promise. */
  public ActionPlan withOwner(ActionOwner wanted, Optional<Long> colleague) {
    boolean mine = wanted == ActionOwner.ME;
    return new ActionPlan(words, due, wanted, colleague, promised && mine, repetition);
  }

  public ActionPlan withPromised(boolean wanted) {
    return new ActionPlan(words, due, owner, colleagueId, wanted, repetition);
  }

  public ActionPlan withRepetition(Optional<Repetition> wanted) {
    return new ActionPlan(words, due, owner, colleagueId, promised, wanted);
  }
}
