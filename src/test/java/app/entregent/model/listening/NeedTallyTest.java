package app.entregent.model.listening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeedTallyTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
  private static final long OWNER = 10;
  private static final long BUYER = 20;
  private static final Map<Long, Long> FITS = Map.of(1L, OWNER, 2L, OWNER, 3L, BUYER);

  @ParameterizedTest
  @CsvSource({
    "A slow site, 'the SITE: slow!', true",
    "Réponses le soir, des reponses en soir, true",
    "slow site, slow sites, false",
    "site, site site, true",
    "the, of, false",
    "un prix, prix, true",
    "L’horaire d'ouverture, les horaire ouverture, true",
    "qu’un prix, prix, true",
    "don't wait, dont wait, true"
  })
  void theSameWordsAreTheSameNeed(String one, String other, boolean same) {
    assertThat(NeedTally.key(one).equals(NeedTally.key(other))).isEqualTo(same);
  }

  @Test
  void needsAreCountedByPersonaTheMostFrequentFirst() {
    List<NeedTally> tallies =
        tally(
            heard(3, "a price", 0),
            heard(1, "figures", 1),
            heard(1, "answers in the evening", 2),
            heard(2, "Answers, the evening", 3),
            heard(9, "figures", 4),
            heard(0, "figures", 5));
    assertThat(tallies)
        .extracting(
            t -> t.persona().map(String::valueOf).orElse("-") + " " + t.words() + " " + t.count())
        .containsExactly(
            "10 Answers, the evening 2", "10 figures 1", "20 a price 1", "- figures 2");
    assertThat(tallies.getFirst().heard())
        .extracting(HeardNeed::heardOn)
        .containsExactly(DAY.plusDays(3), DAY.plusDays(2));
  }

  @Test
  void ofTwoAsFrequentTheNewerStandsFirst() {
    assertThat(tally(heard(1, "older", 0), heard(1, "newer", 1)))
        .extracting(NeedTally::words)
        .containsExactly("newer", "older");
  }

  @Test
  void signsAloneAreNoNeedAndNothingHeardIsNothing() {
    assertThat(tally(heard(1, " …!? ", 0))).isEmpty();
    assertThat(tally()).isEmpty();
  }

  private static List<NeedTally> tally(HeardNeed... heard) {
    return NeedTally.tallies(
        List.of(heard), person -> Optional.ofNullable(FITS.get(person)), List.of(OWNER, BUYER));
  }

  /** Person 0 is nobody. */
  private static HeardNeed heard(long person, String words, int day) {
    return new HeardNeed(
        Optional.empty(),
        person == 0 ? Optional.empty() : Optional.of(person),
        Optional.empty(),
        "",
        words,
        DAY.plusDays(day));
  }
}
