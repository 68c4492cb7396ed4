package app.entregent.model.relationship;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportantDateTest {
  @ParameterizedTest(name = "{0} yearly {1} lead {2} on {3}: told {4}, next {5}")
  @CsvSource({
    // day, yearly, lead, today, told on, next
    "1984-11-20, true, 7, 2026-11-13, 2026-11-20, 2026-11-20",
    "1984-11-20, true, 7, 2026-11-12, , 2026-11-20",
    "1984-11-20, true, 0, 2026-11-20, 2026-11-20, 2026-11-20",
    // a wish may be late by a week
    "1984-11-20, true, 7, 2026-11-27, 2026-11-20, 2027-11-20",
    "1984-11-20, true, 7, 2026-11-28, , 2027-11-20",
    // over the turn of the year, both ways
    "1984-01-02, true, 7, 2026-12-27, 2027-01-02, 2027-01-02",
    "1984-12-30, true, 7, 2027-01-03, 2026-12-30, 2027-12-30",
    // 29 February falls on the 28th in an ordinary year
    "2000-02-29, true, 3, 2027-02-26, 2027-02-28, 2027-02-28",
    "2000-02-29, true, 3, 2028-02-26, 2028-02-29, 2028-02-29",
    "2000-02-29, true, 3, 2028-02-25, , 2028-02-29",
    // once only
    "2027-02-15, false, 90, 2026-11-17, 2027-02-15, 2027-02-15",
    "2027-02-15, false, 89, 2026-11-17, , 2027-02-15",
    "2026-11-10, false, 90, 2026-11-17, 2026-11-10, ",
    "2026-11-09, false, 90, 2026-11-17, , "
  })
  void corners(
      LocalDate on,
      boolean yearly,
      int lead,
      LocalDate today,
      @Nullable LocalDate told,
      @Nullable LocalDate next) {
    ImportantDate date =
        new ImportantDate(
            1, Optional.of(1L), Optional.empty(), DateKind.OTHER, "", on, true, yearly, lead);
    assertThat(date.toldOn(today)).isEqualTo(Optional.ofNullable(told));
    assertThat(date.next(today)).isEqualTo(Optional.ofNullable(next));
  }

  @ParameterizedTest(name = "{0} {1}: {2} year {3}")
  @CsvSource({
    "BIRTHDAY, 17/05/1984, 1984-05-17, true",
    "BIRTHDAY, 17 may, 2026-05-17, false",
    "BIRTHDAY, 29 feb, 2024-02-29, false",
    "BIRTHDAY, 29 février 1992, 1992-02-29, true",
    "OTHER, 3 mars, 2027-03-03, true",
    "CONTRACT_END, 31/12/2027, 2027-12-31, true"
  })
  void typed(DateKind kind, String day, LocalDate on, boolean yearKnown) {
    LocalDate today = LocalDate.of(2026, 11, 17);
    ImportantDate read =
        new DateEntry(kind, "", day, false, "")
            .read(0, Optional.of(1L), Optional.empty(), today)
            .orElseThrow();
    assertThat(read.on()).isEqualTo(on);
    assertThat(read.yearKnown()).isEqualTo(yearKnown);
    assertThat(read.leadDays()).isEqualTo(kind.usualLead());
    assertThat(
            new DateEntry(kind, "", "sometime", false, "")
                .read(0, Optional.of(1L), Optional.empty(), today))
        .isEmpty();
    assertThat(
            new DateEntry(kind, "", day, false, "366")
                .read(0, Optional.of(1L), Optional.empty(), today))
        .isEmpty();
  }
}
