package app.entregent.screen.people;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** How long ago words were last exchanged both ways. */
enum TouchAge {
  MONTH,
  QUARTER,
  YEAR,
  OLDER,
  NEVER;

  private static final int MONTH_DAYS = 30;
  private static final int QUARTER_DAYS = 90;
  private static final int YEAR_DAYS = 365;

  /** A day in the future, as of a wrong clock, counts as today. */
  static TouchAge of(Optional<LocalDate> last, LocalDate today) {
    if (last.isEmpty()) {
      return NEVER;
    }
    long days = ChronoUnit.DAYS.between(last.get(), today);
    if (days <= MONTH_DAYS) {
      return MONTH;
    }
    if (days <= QUARTER_DAYS) {
      return QUARTER;
    }
    return days <= YEAR_DAYS ? YEAR : OLDER;
  }
}
