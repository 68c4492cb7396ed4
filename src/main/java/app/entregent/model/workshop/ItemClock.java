package app.entregent.model.workshop;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The clock of one item of the agenda. It goes on by the wall while it runs, so after a crash it
 * stands where the room's own clock does.
 *
 * @param planned how long the item is to take
 * @param before how long it took until it was paused last
 * @param runningSince since when it runs; nothing while it is paused
 */
public record ItemClock(Duration planned, Duration before, Optional<Instant> runningSince) {
  /** The clock of this item in its workshop; that of an item that is not on stands still. */
  public static ItemClock of(AgendaItem item, Workshop workshop) {
    return new ItemClock(
        Duration.ofMinutes(item.minutes()),
        Duration.ofSeconds(item.spentSeconds()),
        workshop.itemId().filter(id -> id == item.id()).flatMap(id -> workshop.runningSince()));
  }

  /** How long the item took by now; a clock that was set back does not take time away. */
  public Duration spent(Instant now) {
    return runningSince
        .map(since -> Duration.between(since, now))
        .filter(Duration::isPositive)
        .map(before::plus)
        .orElse(before);
  }

  /** What is left by now; negative where the item takes longer than planned. */
  public Duration left(Instant now) {
    return planned.minus(spent(now));
  }

  public boolean past(Instant now) {
    return left(now).isNegative();
  }
}
