package app.entregent.model.relationship.capital;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.entregent.model.relationship.IntroductionState;
import app.entregent.model.relationship.Reciprocity;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SocialCapitalTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 17);
  private static final CapitalFacts NOTHING =
      new CapitalFacts(0, Optional.empty(), List.of(), Map.of(), 0, Reciprocity.EVEN, 0, 0);

  /** Lines: -1 for no seat. Scores: empty for not yet known. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "nothing known, 0, -1, '', ''",
    "the bond alone, 3, -1, '', 75",
    "a seat without a line is known to be alone, 0, 0, '', 0",
    "more lines than enough, 4, 9, '', 100",
    "asked is no answer yet, 2, -1, ASKED WANTED, 50",
    "declined counts nothing, 4, -1, DECLINED, 50",
    "promised is half, 0, -1, PROMISED, 50",
    "made and declined together, 0, -1, MADE DECLINED, 50",
    "all three parts, 2, 2, THANKED, 67",
  })
  void structural(String what, int bond, int lines, String states, String expected) {
    List<IntroductionState> introductions =
        Stream.of(states.split(" "))
            .filter(word -> !word.isEmpty())
            .map(IntroductionState::valueOf)
            .toList();
    SocialCapital capital =
        SocialCapital.of(
            new CapitalFacts(
                bond,
                lines < 0 ? Optional.empty() : Optional.of(lines),
                introductions,
                Map.of(),
                0,
                Reciprocity.EVEN,
                0,
                0));
    assertThat(told(capital, Dimension.STRUCTURAL)).isEqualTo(expected);
    assertThat(told(capital, Dimension.COGNITIVE)).isEmpty();
  }

  /** Levels: -1 for unknown. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "nothing known, -1, -1, -1, -1, 0, 0, 0, ''",
    "trust of nothing is known, 0, -1, -1, -1, 0, 0, 0, 0",
    "norms are the mean of those known, -1, 4, -1, 2, 0, 0, 0, 75",
    "all settled is even, -1, -1, -1, -1, 3, 0, 0, 100",
    "one owed of two, -1, -1, -1, -1, 2, 1, 0, 50",
    "given and received even out, -1, -1, -1, -1, 2, 1, 1, 100",
    "all owed, -1, -1, -1, -1, 2, 0, 2, 0",
    "everything, 4, 4, 4, 4, 1, 0, 0, 100",
  })
  void relational(
      String what,
      int trust,
      int relevance,
      int reliability,
      int clarity,
      int favours,
      int given,
      int received,
      String expected) {
    Map<TieQuality, QualityReading> qualities = new EnumMap<>(TieQuality.class);
    rate(qualities, TieQuality.TRUST, trust);
    rate(qualities, TieQuality.RELEVANCE, relevance);
    rate(qualities, TieQuality.RELIABILITY, reliability);
    rate(qualities, TieQuality.CLARITY, clarity);
    SocialCapital capital =
        SocialCapital.of(
            new CapitalFacts(
                0,
                Optional.empty(),
                List.of(),
                qualities,
                favours,
                new Reciprocity(given, received),
                0,
                0));
    assertThat(told(capital, Dimension.RELATIONAL)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"0, 0, ''", "1, 0, 20", "9, 0, 100", "0, 1, 50", "5, 1, 75", "-3, 0, ''"})
  void cognitive(int words, int needs, String expected) {
    SocialCapital capital =
        SocialCapital.of(
            new CapitalFacts(
                0, Optional.empty(), List.of(), Map.of(), 0, Reciprocity.EVEN, words, needs));
    assertThat(told(capital, Dimension.COGNITIVE)).isEqualTo(expected);
  }

  @Test
  void anAccountIsTheMeanOfTheTiesOfWhichAPartIsKnown() {
    SocialCapital firm = new SocialCapital(Map.of(CapitalPart.TIE, 1.0));
    SocialCapital loose = new SocialCapital(Map.of(CapitalPart.TIE, 0.5, CapitalPart.NEEDS, 0.5));
    SocialCapital both = SocialCapital.of(List.of(firm, loose, SocialCapital.of(NOTHING)));
    assertThat(told(both, Dimension.STRUCTURAL)).isEqualTo("75");
    assertThat(told(both, Dimension.COGNITIVE)).isEqualTo("50");
    assertThat(told(both, Dimension.RELATIONAL)).isEmpty();
    assertThat(SocialCapital.of(List.of()).shares()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1, 0, 0, 4", "0, 0, 3, 0", "1, 1, 0, 3", "0, 1, 0, 2", "1, 0, 1, 2"})
  void talksTellALevel(int yes, int partly, int no, int expected) {
    assertThat(new NormTally(yes, partly, no, DAY, 1).level()).hasValue(expected);
    assertThat(new NormTally(0, 0, 0, DAY, 1).level()).isEmpty();
  }

  @Test
  void theSellersWordStandsBeforeTheTalks() {
    NormTally talks = new NormTally(2, 0, 0, DAY, 1);
    TieRating own = new TieRating(TieQuality.TRUST, 0, "", DAY);
    assertThat(new QualityReading(TieQuality.TRUST, Optional.of(own), Optional.of(talks)).level())
        .hasValue(0);
    assertThat(new QualityReading(TieQuality.TRUST, Optional.empty(), Optional.of(talks)).level())
        .hasValue(4);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TieRating(TieQuality.TRUST, 5, "", DAY));
  }

  private static void rate(
      Map<TieQuality, QualityReading> qualities, TieQuality quality, int level) {
    if (level >= 0) {
      qualities.put(
          quality,
          new QualityReading(
              quality, Optional.of(new TieRating(quality, level, "", DAY)), Optional.empty()));
    }
  }

  private static String told(SocialCapital capital, Dimension dimension) {
    return capital.score(dimension).stream().mapToObj(String::valueOf).findFirst().orElse("");
  }
}
