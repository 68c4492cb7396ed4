package app.entregent.model.decision;

import java.util.List;
import java.util.Map;

/**
 * A map as it was, with what went with it.
 *
 * @param steps the client's own way to the purchase
 * @param rivals what else the client might choose
 * @param planned the next actions that were planned to close gaps, by the gap's key
 */
public record PastMap(
    DecisionMap map, List<ProcessStep> steps, List<Rival> rivals, Map<String, Long> planned) {
  public PastMap {
    steps = List.copyOf(steps);
    rivals = List.copyOf(rivals);
    planned = Map.copyOf(planned);
  }
}
