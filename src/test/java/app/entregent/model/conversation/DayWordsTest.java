package app.entregent.model.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayWordsTest {
  /** A Tuesday. */
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          today             | 2026-11-17
          Tomorrow          | 2026-11-18
          the day after tomorrow | 2026-11-19
          fri               | 2026-11-20
          Friday            | 2026-11-20
          on friday         | 2026-11-20
          by Mon            | 2026-11-23
          tue               | 2026-11-24
          next fri          | 2026-11-27
          this thursday     | 2026-11-19
          next week         | 2026-11-23
          next month        | 2026-12-01
          end of the month  | 2026-11-30
          eow               | 2026-11-20
          in 2 weeks        | 2026-12-01
          in two weeks      | 2026-12-01
          in a month        | 2026-12-17
          in 10 days        | 2026-11-27
          in a fortnight    | 2026-12-01
          3d                | 2026-11-20
          2w                | 2026-12-01
          +5                | 2026-11-22
          in 1 year         | 2027-11-17
          12/12             | 2026-12-12
          3/2               | 2027-02-03
          17/11             | 2026-11-17
          12-12-2027        | 2027-12-12
          1/2/27            | 2027-02-01
          2026-12-24        | 2026-12-24
          12 dec            | 2026-12-12
          12th of December  | 2026-12-12
          Dec 12            | 2026-12-12
          December 12, 2027 | 2027-12-12
          3 mar             | 2027-03-03
          the 20th          | 2026-11-20
          the 3rd           | 2026-12-03
          fri 20 nov        | 2026-11-20
          29/2              | 2028-02-29
          aujourd’hui       | 2026-11-17
          Demain            | 2026-11-18
          après-demain      | 2026-11-19
          vendredi          | 2026-11-20
          ven.              | 2026-11-20
          mardi             | 2026-11-24
          vendredi prochain | 2026-11-20
          lundi en huit     | 2026-11-30
          semaine prochaine | 2026-11-23
          le mois prochain  | 2026-12-01
          fin du mois       | 2026-11-30
          fin de semaine    | 2026-11-20
          dans 2 semaines   | 2026-12-01
          dans deux semaines | 2026-12-01
          dans quinze jours | 2026-12-01
          dans huit jours   | 2026-11-24
          d’ici 3 jours     | 2026-11-20
          dans un mois      | 2026-12-17
          2 sem             | 2026-12-01
          4j                | 2026-11-21
          le 12 décembre    | 2026-12-12
          1er décembre      | 2026-12-01
          le 12 déc. 2027   | 2027-12-12
          le 20             | 2026-11-20
          avant le 15 janvier | 2027-01-15
          mardi 24 novembre | 2026-11-24
          3 août            | 2027-08-03
          """)
  void whatIsAhead(String words, LocalDate day) {
    assertThat(new DayWords(TODAY, Toward.FUTURE).day(words)).contains(day);
  }

  @ParameterizedTest(name = "{0} was {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          today            | 2026-11-17
          yesterday        | 2026-11-16
          day before yesterday | 2026-11-15
          fri              | 2026-11-13
          tue              | 2026-11-10
          last monday      | 2026-11-16
          3 days ago       | 2026-11-14
          two weeks ago    | 2026-11-03
          2w               | 2026-11-03
          12/12            | 2025-12-12
          17/11            | 2026-11-17
          5 nov            | 2026-11-05
          the 3rd          | 2026-11-03
          29/2             | 2024-02-29
          hier             | 2026-11-16
          avant-hier       | 2026-11-15
          vendredi dernier | 2026-11-13
          jeu.             | 2026-11-12
          il y a 3 jours   | 2026-11-14
          il y a une semaine | 2026-11-10
          le 5             | 2026-11-05
          tomorrow         | 2026-11-18
          """)
  void whatIsBehind(String words, LocalDate day) {
    assertThat(new DayWords(TODAY, Toward.PAST).day(words)).contains(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  ",
        "soon",
        "bientôt",
        "30/2",
        "31/4/2027",
        "13/13",
        "0/0",
        "99",
        "12",
        "friday-ish",
        "in many moons",
        "2026-02-30",
        "1/1/9999",
        "😀",
        "غدا",
        "in 99999 days",
        "12/",
        "le",
        "1/2/3/4"
      })
  void whatIsNoDayGivesNothing(String words) {
    assertThat(new DayWords(TODAY, Toward.FUTURE).day(words)).isEmpty();
    assertThat(new DayWords(TODAY, Toward.PAST).day(words)).isEmpty();
  }

  @ParameterizedTest(name = "{0} is {1} {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          now              | 2026-11-17 | 10:00
          maintenant       | 2026-11-17 | 10:00
          9:30             | 2026-11-17 | 09:30
          9h30             | 2026-11-17 | 09:30
          14h              | 2026-11-17 | 14:00
          à 9h             | 2026-11-17 | 09:00
          2pm              | 2026-11-17 | 14:00
          12am             | 2026-11-17 | 00:00
          noon             | 2026-11-17 | 12:00
          yesterday 14:30  | 2026-11-16 | 14:30
          yesterday at 2:30 pm | 2026-11-16 | 14:30
          hier à 14h30     | 2026-11-16 | 14:30
          hier 14 h 30     | 2026-11-16 | 14:30
          hier à midi      | 2026-11-16 | 12:00
          fri at 9         | 2026-11-13 | 09:00
          12/11 9:15       | 2026-11-12 | 09:15
          12/11/2026, 9:15 | 2026-11-12 | 09:15
          2026-11-02 08:05 | 2026-11-02 | 08:05
          yesterday morning | 2026-11-16 |
          ce matin         | 2026-11-17 |
          hier soir        | 2026-11-16 |
          yesterday        | 2026-11-16 |
          le 3             | 2026-11-03 |
          5 nov            | 2026-11-05 |
          """)
  void momentsOfATalk(String words, LocalDate day, @Nullable LocalTime time) {
    assertThat(moments().moment(words)).contains(new Moment(day, Optional.ofNullable(time)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"25:00", "10:75", "13pm", "yesterday 24h", "whenever 10:00", "::"})
  void whatIsNoMomentGivesNothing(String words) {
    assertThat(moments().moment(words)).isEmpty();
  }

  private static MomentWords moments() {
    return new MomentWords(TODAY, LocalTime.of(10, 0, 42), Toward.PAST);
  }
}
