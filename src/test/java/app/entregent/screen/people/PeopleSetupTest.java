package app.entregent.screen.people;

import static app.entregent.screen.people.PersonLine.Column.COMPANY;
import static app.entregent.screen.people.PersonLine.Column.FIT;
import static app.entregent.screen.people.PersonLine.Column.NAME;
import static app.entregent.screen.people.PersonLine.Column.TOUCH;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleSetupTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

  @Test
  void aViewIsReadAsItWasWritten() {
    PeopleSetup setup =
        new PeopleSetup(
            new PeopleFilter("élodie & co = 1\n2", Map.of())
                .toggle(Facet.BOND, "3")
                .toggle(Facet.BOND, "4")
                .toggle(Facet.TAG, Facet.NONE),
            new ListLayout<>(
                List.of(NAME, FIT, COMPANY), Map.of(FIT, 12.5), new ListOrder<>(FIT, true)));
    assertThat(PeopleSetup.of(setup.text())).isEqualTo(setup);
  }

  /** A file may come from a newer program, or from somebody's hand. */
  @ParameterizedTest
  @ValueSource(
      strings = {"", "x", "columns=", "columns=NOTHING|NAME|up", "words=%zz", "MOOD=GOOD", "=\n="})
  void whatIsNotUnderstoodIsTheUsualView(String text) {
    assertThat(PeopleSetup.of(text))
        .isEqualTo(new PeopleSetup(PeopleFilter.NOTHING, PersonLine.USUAL));
  }

  @ParameterizedTest
  @CsvSource({
    "'NAME,TOUCH:9.5|TOUCH|down', 'NAME,TOUCH:9.5|TOUCH|down'",
    "'NAME,NAME|NAME|up', 'NAME|NAME|up'",
    "'NAME:wide,TOUCH:-3,FIT:9999|NAME|up', 'NAME,TOUCH,FIT|NAME|up'",
    "'NAME,NEWER|NEWER|down', 'NAME|NAME|up'",
  })
  void columnsThatAreNotKnownAreLeftOut(String kept, String read) {
    assertThat(ListLayout.of(kept, PersonLine.USUAL, PersonLine.Column.class).text())
        .isEqualTo(read);
  }

  @Test
  void columnsComeGoAndMove() {
    ListLayout<PersonLine.Column> usual = PersonLine.USUAL;
    assertThat(usual.toggle(TOUCH).toggle(FIT).shown()).endsWith(FIT).doesNotContain(TOUCH);
    assertThat(usual.move(COMPANY, -1).shown()).startsWith(COMPANY, NAME);
    assertThat(usual.move(NAME, -1)).isEqualTo(usual);
    ListLayout<PersonLine.Column> one = usual.showing(List.of(NAME));
    assertThat(one.toggle(NAME).shown()).containsExactly(NAME);
  }

  @Test
  void aFilterTakenBackAsksForNothing() {
    PeopleFilter asked = PeopleFilter.NOTHING.toggle(Facet.WARMTH, "COLD");
    assertThat(asked.isEmpty()).isFalse();
    assertThat(asked.toggle(Facet.WARMTH, "COLD")).isEqualTo(PeopleFilter.NOTHING);
    assertThat(asked.with(Facet.WARMTH, Set.of()).isEmpty()).isTrue();
    assertThat(PeopleFilter.NOTHING.typed(" … ").isEmpty()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    ", NEVER",
    "0, MONTH",
    "-5, MONTH",
    "30, MONTH",
    "31, QUARTER",
    "90, QUARTER",
    "91, YEAR",
    "365, YEAR",
    "366, OLDER"
  })
  void howLongAgo(Integer days, TouchAge age) {
    assertThat(TouchAge.of(Optional.ofNullable(days).map(TODAY::minusDays), TODAY)).isEqualTo(age);
  }
}
