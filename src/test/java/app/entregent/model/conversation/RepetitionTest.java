package app.entregent.model.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.entregent.model.conversation.Repetition.From;
import app.entregent.model.conversation.Repetition.Unit;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepetitionTest {
  @ParameterizedTest
  @CsvSource({
    // every, unit, from, first, due, done, next
    "1, DAY, DONE, 2026-11-02, 2026-11-02, 2026-11-17, 2026-11-18",
    "2, WEEK, DONE, 2026-11-02, 2026-11-16, 2026-11-12, 2026-11-26",
    "1, MONTH, DONE, 2026-01-31, 2026-01-31, 2027-01-31, 2027-02-28",
    // on its day, before its day, after it, and on a later day of the series
    "1, WEEK, DATE, 2026-11-02, 2026-11-16, 2026-11-16, 2026-11-23",
    "1, WEEK, DATE, 2026-11-02, 2026-11-16, 2026-11-13, 2026-11-23",
    "1, WEEK, DATE, 2026-11-02, 2026-11-16, 2026-11-20, 2026-11-23",
    "1, WEEK, DATE, 2026-11-02, 2026-11-16, 2026-12-07, 2026-12-14",
    // working days: over a weekend, from a weekend, more than a week
    "1, WORKDAY, DONE, 2026-11-02, 2026-11-02, 2026-11-20, 2026-11-23",
    "1, WORKDAY, DONE, 2026-11-02, 2026-11-02, 2026-11-22, 2026-11-23",
    "3, WORKDAY, DONE, 2026-11-02, 2026-11-02, 2026-11-19, 2026-11-24",
    "7, WORKDAY, DONE, 2026-11-02, 2026-11-02, 2026-11-17, 2026-11-26",
    "1, WORKDAY, DATE, 2026-11-02, 2026-11-20, 2026-11-20, 2026-11-23",
    // a weekday is kept when counted from its date
    "2, WEEK, DATE, 2026-11-04, 2026-11-04, 2026-11-10, 2026-11-18",
    // the day of the month is kept through short months, also in a leap year
    "1, MONTH, DATE, 2026-01-31, 2026-01-31, 2026-01-31, 2026-02-28",
    "1, MONTH, DATE, 2026-01-31, 2026-02-28, 2026-02-28, 2026-03-31",
    "1, MONTH, DATE, 2028-01-31, 2028-01-31, 2028-01-31, 2028-02-29",
    "12, MONTH, DATE, 2024-02-29, 2024-02-29, 2024-02-29, 2025-02-28",
    "12, MONTH, DATE, 2024-02-29, 2027-02-28, 2027-02-28, 2028-02-29",
    "999, DAY, DATE, 2026-11-17, 2026-11-17, 2026-11-17, 2029-08-12"
  })
  void corners(
      int every,
      Unit unit,
      From from,
      LocalDate first,
      LocalDate due,
      LocalDate done,
      LocalDate next) {
    assertThat(new Repetition(every, unit, from).next(first, due, done)).isEqualTo(next);
  }

  @Test
  void neverOrTooSeldomIsNoRepetition() {
    assertThatThrownBy(() -> new Repetition(0, Unit.DAY, From.DONE))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Repetition(1000, Unit.DAY, From.DONE))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
