package app.entregent.model.account.worth;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A year as it was typed.
 *
 * @param year 1900 up to the present one; empty if it cannot be kept
 */
public record TypedYear(OptionalInt year, Optional<Trouble> trouble) {
  /** Why a year cannot be kept. */
  public enum Trouble {
    NO_YEAR,
    LONG_AGO,
    IN_FUTURE
  }

  private static final int FIRST = 1900;

  public static TypedYear of(String typed, LocalDate today) {
    String bare = typed.strip();
    if (!bare.matches("[0-9]{4}")) {
      return refused(Trouble.NO_YEAR);
    }
    int year = Integer.parseInt(bare);
    if (year < FIRST) {
      return refused(Trouble.LONG_AGO);
    }
    return year > today.getYear()
        ? refused(Trouble.IN_FUTURE)
        : new TypedYear(OptionalInt.of(year), Optional.empty());
  }

  private static TypedYear refused(Trouble trouble) {
    return new TypedYear(OptionalInt.empty(), Optional.of(trouble));
  }
}
