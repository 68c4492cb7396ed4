package app.entregent.model.measure.chain;

import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.text.Language;
import app.entregent.text.Texts;
import org.junit.jupiter.api.Test;

class ChainTest {
  private static final ChainFacts WHOLE =
      new ChainFacts(2, 1, 1, 3, 4, 2, 1, 5, 6, 2, 7, 1, 1, 0, 1, 1);

  @Test
  void withoutFactsTheFirstLinkIsMissing() {
    Chain chain = new Chain(ChainFacts.NOTHING);
    assertThat(chain.missing()).contains(ChainLink.PERSONA);
    assertThat(chain.ahead()).isEmpty();
    assertThat(chain.links()).allMatch(link -> chain.status(link) == Status.MISSING);
    assertThat(new Pillars(ChainFacts.NOTHING).warning()).isEmpty();
  }

  @Test
  void aWholeChainMissesNothing() {
    assertThat(new Chain(WHOLE).missing()).isEmpty();
    assertThat(new Pillars(WHOLE).warning()).isEmpty();
    for (Pillar pillar : Pillar.values()) {
      assertThat(new Pillars(WHOLE).status(pillar)).isEqualTo(Status.THERE);
    }
  }

  @Test
  void talksBeforeAPersonaAreOutOfOrder() {
    Chain chain = new Chain(new ChainFacts(1, 0, 1, 0, 1, 0, 0, 0, 3, 0, 4, 0, 0, 1, 0, 0));
    assertThat(chain.status(ChainLink.PERSONA)).isEqualTo(Status.BEGUN);
    assertThat(chain.status(ChainLink.STRATEGY)).isEqualTo(Status.BEGUN);
    assertThat(chain.status(ChainLink.FACE_TO_FACE)).as("planned").isEqualTo(Status.BEGUN);
    assertThat(chain.missing()).contains(ChainLink.PERSONA);
    assertThat(chain.ahead()).contains(ChainLink.DISCUSSION);
  }

  @Test
  void contentWithoutDigitalMarketingIsWarnedOf() {
    Pillars pillars = new Pillars(new ChainFacts(1, 1, 0, 0, 2, 2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0));
    assertThat(pillars.warning()).contains(new Pillars.OutOfOrder(Pillar.PERSONA, Pillar.DIGITAL));
  }

  @Test
  void everyLinkAndPillarTellsItsFactsInBothLanguages() {
    for (Language language : Language.values()) {
      Texts texts = Texts.of(language);
      for (ChainLink link : ChainLink.values()) {
        assertThat(texts.say(new Chain(WHOLE).told(link))).doesNotContain("⟦").matches(".*\\d.*");
      }
      for (Pillar pillar : Pillar.values()) {
        assertThat(texts.say(new Pillars(WHOLE).told(pillar)))
            .doesNotContain("⟦")
            .matches(".*\\d.*");
      }
    }
  }
}
