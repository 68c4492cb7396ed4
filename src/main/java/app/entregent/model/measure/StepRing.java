package app.entregent.model.measure;

import java.util.List;
import java.util.OptionalDouble;

/**
 * The ring of a step: of its last four weeks, acts done of acts planned, each week capped at its
 * own plan, so that a full week does not pay for an empty one.
 *
 * @param weeks the weeks, the oldest first; the last is the week under way
 */
public record StepRing(Step step, List<WeekTally> weeks) {
  public StepRing {
    weeks = List.copyOf(weeks);
  }

  /** Acts done, each week up to its plan. */
  public int done() {
    return weeks.stream().mapToInt(WeekTally::counted).sum();
  }

  /** Acts planned in the weeks that count. */
  public int planned() {
    return weeks.stream().mapToInt(WeekTally::due).sum();
  }

  /** 0 to 1; nothing as long as nothing was planned or the seller has not begun. */
  public OptionalDouble share() {
    return planned() == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) done() / planned());
  }

  /** The week under way. */
  public WeekTally thisWeek() {
    return weeks.getLast();
  }

  /** How many acts this week's plan still asks for. */
  public int leftThisWeek() {
    return Math.max(0, thisWeek().planned() - thisWeek().done());
  }
}
