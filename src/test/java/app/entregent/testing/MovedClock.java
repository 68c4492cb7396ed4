package app.entregent.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that stands still until a test moves it on. */
public final class MovedClock extends Clock {
  private final ZoneId zone;
  private Instant now;

  /** Begins where this clock is. */
  public MovedClock(Clock at) {
    zone = at.getZone();
    now = at.instant();
  }

  public void pass(Duration time) {
    now = now.plus(time);
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return Clock.fixed(now, other);
  }

  @Override
  public Instant instant() {
    return now;
  }
}
