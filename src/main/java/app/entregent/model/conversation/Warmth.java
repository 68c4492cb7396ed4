package app.entregent.model.conversation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How warm a tie is: the days since the last two-way touch, over the cadence that one wishes for.
 * Up to 1 it is warm, up to 1.5 cooling, then cold; without any touch it never was warm, which is
 * nobody's fault and no duty.
 *
 * <p>Source: the contact rhythm of customer relationship management in the thesis (listen, respond,
 * retain); the two limits are this program's own.
 */
public enum Warmth {
  NEVER,
  WARM,
  COOLING,
  COLD;

  /**
   * @param last the day of the last two-way touch
   * @param cadenceDays in how many days one wishes to be in touch again, at least 1
   */
  public static Warmth of(Optional<LocalDate> last, int cadenceDays, LocalDate today) {
    if (cadenceDays < 1) {
      throw new IllegalArgumentException("A cadence of " + cadenceDays + " days");
    }
    if (last.isEmpty()) {
      return NEVER;
    }
    long days = ChronoUnit.DAYS.between(last.get(), today);
    if (days <= cadenceDays) {
      return WARM;
    }
    return 2 * days <= 3L * cadenceDays ? COOLING : COLD;
  }
}
