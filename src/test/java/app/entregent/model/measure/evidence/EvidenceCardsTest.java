package app.entregent.model.measure.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.entregent.model.measure.Step;
import app.entregent.text.Evidence;
import app.entregent.text.Language;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class EvidenceCardsTest {
  /** A sign that wants a narrow no-break space before it, without one. */
  private static final Pattern CROWDED = Pattern.compile("[^\\u202F«][;!?%]|[^\\u00A0\\d]:|'");

  private final EvidenceCards cards = EvidenceCards.load();

  @Test
  void everyCardNamesFigureClaimSourceAndCaveatInBothLanguages() {
    assertThat(cards.all()).extracting(EvidenceCard::key).doesNotHaveDuplicates();
    for (EvidenceCard card : cards.all()) {
      for (Language language : Language.values()) {
        Evidence.Words words = card.in(language);
        assertThat(words.figure()).containsPattern("\\d");
        assertThat(words.claim()).isNotBlank();
        assertThat(words.source()).isNotBlank();
        assertThat(words.caveat()).isNotBlank();
      }
      Evidence.Words french = card.in(Language.FR);
      String all = french.figure() + french.claim() + french.source() + french.caveat();
      assertThat(CROWDED.matcher(all).find()).as(all).isFalse();
    }
  }

  @Test
  void aSampleOfFourteenIsSmallAndThirtyFiveAreNot() {
    assertThat(cards.card("leads").isSmall()).isTrue();
    assertThat(cards.card("persona_first").isSmall()).isFalse();
    assertThat(cards.card("introduction").isSmall()).as("not told is not small").isFalse();
    assertThat(cards.card("introduction").in(Language.EN).figure()).isEqualTo("85 %");
  }

  @Test
  void theRatesOfTheStepsAreThoseOfTheBoard() {
    for (Step step : Step.values()) {
      EvidenceCard card = cards.card("step_" + step.name().toLowerCase(Locale.ROOT));
      assertThat(card.sample()).hasValue(Step.SAMPLE_SIZE);
      double figure =
          Double.parseDouble(card.in(Language.EN).figure().replace("%", "").strip()) / 100;
      assertThat(figure).isEqualTo(step.sampleShare(), within(1e-9));
    }
  }
}
