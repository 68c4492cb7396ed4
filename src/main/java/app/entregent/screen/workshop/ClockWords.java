package app.entregent.screen.workshop;

import app.entregent.model.workshop.ItemClock;
import app.entregent.text.Message;
import java.time.Instant;

/** The clock of an item in words, without hurry: whole minutes, and how many over the plan. */
final class ClockWords {
  private ClockWords() {}

  /** How much of the time is spent; where it is over, by how much. */
  static Message of(ItemClock clock, Instant now) {
    long planned = clock.planned().toMinutes();
    long over = clock.spent(now).minus(clock.planned()).toMinutes();
    return over > 0
        ? Message.of("run.clock.over", planned, over)
        : Message.of("run.clock", Math.min(planned, clock.spent(now).toMinutes()), planned);
  }

  /** How much of the time is spent, 0 to 1. */
  static double share(ItemClock clock, Instant now) {
    return clock.planned().isPositive()
        ? Math.clamp((double) clock.spent(now).toMillis() / clock.planned().toMillis(), 0, 1)
        : 1;
  }
}
