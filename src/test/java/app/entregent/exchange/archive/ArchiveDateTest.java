package app.entregent.exchange.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveDateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "07 Jun 2026|2026-06-07",
        "7 Jun 2026|2026-06-07",
        "15 September 2026|2026-09-15",
        "7-Feb-22|2022-02-07",
        "07-juin-26|2026-06-07",
        "05 Okt 2020|2020-10-05",
        "1er mars 2024|2024-03-01",
        "12 févr. 2024|2024-02-12",
        "14 août 2023|2023-08-14",
        "3 déc. 2021|2021-12-03",
        "21. März 2022|2022-03-21",
        "07 Dez 2022|2022-12-07",
        "7 de junio de 2026|2026-06-07",
        "07 ene 2026|2026-01-07",
        "March 8, 2026|2026-03-08",
        "Jun 7, 2026|2026-06-07",
        "2026-06-07|2026-06-07",
        "2023/06/20 13:05:02 UTC|2023-06-20",
        "2019-11-06T02:08:20|2019-11-06",
        "1/29/26, 2:37 PM|2026-01-29",
        "01/02/18, 02:37 AM|2018-01-02",
        "06/07/2018|2018-06-07",
        "29.01.2026|2026-01-29",
        "2026年6月7日|2026-06-07",
        "Wed Jun 24 12:43:42 UTC 2026|2026-06-24",
        "29 Feb 2024|2024-02-29",
        "05 Jun 1833|1833-06-05"
      })
  void readsEveryForm(String text, LocalDate day) {
    assertThat(ArchiveDate.of(text)).map(ArchiveDate::day).contains(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "NA",
        "30 Feb 2026",
        "29 Feb 2026",
        "31/12/26",
        "2026-13-05",
        "2026-06-31 12:00:00",
        "07 Foo 2026",
        "0 Jun 2026",
        "yesterday",
        "2026",
        "1/2/26, 13:00 PM",
        "2026-06-07 25:00:00"
      })
  void whatIsNoDateIsNone(String text) {
    assertThat(ArchiveDate.of(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'1/29/26, 12:05 AM',00:05:00",
    "'1/29/26, 12:05 PM',12:05:00",
    "'1/29/26, 2:37 p.m.',14:37:00",
    "'1/29/26, 2:37\u202FPM',14:37:00",
    "2026-06-07 10:25:25,10:25:25",
    "2019-11-06T02:08:20.123Z,02:08:20"
  })
  void readsTheTime(String text, LocalTime time) {
    assertThat(ArchiveDate.of(text)).flatMap(ArchiveDate::time).contains(time);
  }

  @Test
  void aZoneIsKnownOnlyIfWritten() {
    assertThat(ArchiveDate.of("2026-06-07 10:25:25 UTC"))
        .flatMap(ArchiveDate::offset)
        .contains(ZoneOffset.UTC);
    assertThat(ArchiveDate.of("2026-06-07T10:25:25+02:00"))
        .flatMap(ArchiveDate::offset)
        .contains(ZoneOffset.ofHours(2));
    assertThat(ArchiveDate.of("2026-06-07 10:25:25")).flatMap(ArchiveDate::offset).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2018,2018",
    "Jan 2020,2020-01",
    "janv. 2020,2020-01",
    "2020-1,2020-01",
    "01 Oct 2022,2022-10-01"
  })
  void aPeriodIsAsExactAsItWasWritten(String text, String period) {
    assertThat(ArchiveDate.period(text)).contains(period);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Foo 2020", "2020-13", "since ever"})
  void whatIsNoPeriodIsNone(String text) {
    assertThat(ArchiveDate.period(text)).isEmpty();
  }

  @Property
  void everyDayIsReadBackFromEveryEnglishForm(@ForAll @IntRange(max = 36_000) int days) {
    LocalDate day = LocalDate.of(2000, 1, 1).plusDays(days);
    for (String form :
        List.of("dd MMM yyyy", "d MMMM yyyy", "yyyy-MM-dd", "M/d/yyyy", "MMMM d, yyyy")) {
      String text = DateTimeFormatter.ofPattern(form, Locale.ENGLISH).format(day);
      assertThat(ArchiveDate.of(text)).map(ArchiveDate::day).isEqualTo(Optional.of(day));
    }
    for (Locale locale : List.of(Locale.FRENCH, Locale.GERMAN, Locale.of("es"))) {
      String text = DateTimeFormatter.ofPattern("dd MMM yyyy", locale).format(day);
      assertThat(ArchiveDate.of(text)).map(ArchiveDate::day).isEqualTo(Optional.of(day));
    }
  }

  @Property
  void noTextMakesItFail(@ForAll String text) {
    assertThat(ArchiveDate.of(text)).isNotNull();
    assertThat(ArchiveDate.period(text)).isNotNull();
  }
}
