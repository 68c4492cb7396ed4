package app.entregent.model.conversation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * When a conversation takes place: a day where the seller was, and the time of day if it is known.
 */
public record Moment(LocalDate day, Optional<LocalTime> time) {
  /** Where a conversation stands in the order of its day as long as its time is unknown. */
  private static final LocalTime SOMEWHEN = LocalTime.NOON;

  public static Moment at(ZonedDateTime moment) {
    return new Moment(moment.toLocalDate(), Optional.of(moment.toLocalTime()));
  }

  public static Moment on(LocalDate day) {
    return new Moment(day, Optional.empty());
  }

  /** A time within an hour that the clocks skipped is moved to after it, as clocks do. */
  public Instant instant(ZoneId zone) {
    return day.atTime(time.orElse(SOMEWHEN)).atZone(zone).toInstant();
  }

  /** Whether the clocks skipped this time of day here. */
  public boolean isSkipped(ZoneId zone) {
    return time.map(t -> zone.getRules().getValidOffsets(day.atTime(t)).isEmpty()).orElse(false);
  }
}
