package app.entregent.model.decision;

import app.entregent.workspace.PastStep;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;

/**
 * A map as it was: read once, then told for any moment without asking again.
 *
 * @param steps the changes of the map, the oldest first
 * @param marks the snapshots, the oldest first
 * @param after the map as it was after the change of this number; nothing where there was none
 */
public record MapPast(
    List<PastStep> steps, List<Snapshot> marks, LongFunction<Optional<PastMap>> after) {
  public MapPast {
    steps = List.copyOf(steps);
    marks = List.copyOf(marks);
  }

  /** The map as it was after a change of {@link #steps}. */
  public Optional<DecisionMap> at(int step) {
    return whole(step).map(PastMap::map);
  }

  /** The same with what went with it. */
  public Optional<PastMap> whole(int step) {
    return after.apply(steps.get(step).change());
  }

  /** The last step that was done by this moment; -1 if it was before the first. */
  public int stepAt(Instant moment) {
    int step = -1;
    for (int i = 0; i < steps.size(); i++) {
      if (!steps.get(i).what().at().isAfter(moment)) {
        step = i;
      }
    }
    return step;
  }
}
