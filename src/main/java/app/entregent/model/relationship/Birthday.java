package app.entregent.model.relationship;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/**
 * A birthday as it is kept with a person: {@code 1984-05-17}, or {@code --05-17} where the year is
 * not known.
 */
record Birthday(LocalDate on, boolean yearKnown) {
  /** A leap year, so that it holds 29 February. */
  private static final int SOME_YEAR = 2000;

  static Optional<Birthday> of(String kept) {
    try {
      return kept.startsWith("--")
          ? Optional.of(new Birthday(MonthDay.parse(kept).atYear(SOME_YEAR), false))
          : Optional.of(new Birthday(LocalDate.parse(kept), true));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  String kept() {
    return yearKnown ? on.toString() : MonthDay.from(on).toString();
  }
}
