package app.entregent.model.measure;

import app.entregent.model.engage.IsoWeek;
import java.util.List;

/**
 * One step in one week.
 *
 * @param planned acts planned
 * @param acts acts done, the newest first
 * @param measured whether the week counts: the seller had begun by then
 */
public record WeekTally(IsoWeek week, int planned, List<RingAct> acts, boolean measured) {
  public WeekTally {
    acts = List.copyOf(acts);
  }

  public int done() {
    return acts.size();
  }

  /** What the ring counts: acts done, up to the plan of the week. */
  public int counted() {
    return measured ? Math.min(done(), planned) : 0;
  }

  /** What the ring measures by. */
  public int due() {
    return measured ? planned : 0;
  }
}
