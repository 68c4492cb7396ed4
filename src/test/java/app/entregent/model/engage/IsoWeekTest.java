package app.entregent.model.engage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IsoWeekTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    // a day, its Monday, the number of the week, the year of the week
    "2026-11-17, 2026-11-16, 47, 2026",
    "2026-11-16, 2026-11-16, 47, 2026",
    "2026-11-22, 2026-11-16, 47, 2026",
    "2026-12-31, 2026-12-28, 53, 2026",
    "2027-01-03, 2026-12-28, 53, 2026",
    "2027-01-04, 2027-01-04, 1, 2027",
    "2024-12-30, 2024-12-30, 1, 2025",
    "2024-12-29, 2024-12-23, 52, 2024",
    "2024-02-29, 2024-02-26, 9, 2024",
    "2023-01-01, 2022-12-26, 52, 2022"
  })
  void aDayBelongsToItsWeek(LocalDate day, LocalDate monday, int number, int year) {
    IsoWeek week = IsoWeek.of(day);
    assertThat(week.monday()).isEqualTo(monday);
    assertThat(week.number()).isEqualTo(number);
    assertThat(week.year()).isEqualTo(year);
    assertThat(week.contains(day)).isTrue();
  }

  @Test
  void weeksGoOnAcrossTheYear() {
    IsoWeek last = IsoWeek.of(LocalDate.of(2026, 12, 31));
    assertThat(last.plus(1).number()).isEqualTo(1);
    assertThat(last.plus(1).plus(-1)).isEqualTo(last);
    assertThat(last.sunday()).isEqualTo(LocalDate.of(2027, 1, 3));
    assertThat(last).isLessThan(last.plus(1));
  }

  @Test
  void aWeekBeginsOnAMonday() {
    assertThatThrownBy(() -> new IsoWeek(LocalDate.of(2026, 11, 17)))
        .hasMessageContaining("Monday");
  }

  @ParameterizedTest
  @CsvSource({"1899-12-31", "1970-01-01", "2100-02-28", "2000-02-29"})
  void everyWeekHasSevenDaysFromMondayToSunday(LocalDate day) {
    IsoWeek week = IsoWeek.of(day);
    assertThat(week.days()).hasSize(7).allMatch(week::contains);
    assertThat(week.days().getFirst().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
    assertThat(week.days().getLast().getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
    assertThat(week.contains(week.monday().minusDays(1))).isFalse();
    assertThat(week.contains(week.sunday().plusDays(1))).isFalse();
  }
}
