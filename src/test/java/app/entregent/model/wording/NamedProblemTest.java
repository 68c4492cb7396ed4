package app.entregent.model.wording;

import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.wording.ReaderWords.Phrase;
import app.entregent.model.wording.ReaderWords.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedProblemTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          more visits       | I bring good Visits.         | Visits
          visit             | Visits and visits            | Visits
          vérifié, agences  | Une AGENCE vérifiée          | AGENCE,vérifiée
          with that from    | With that, from here         |
          cost              | What a contact costs, costly | costs
          roi               | The roi of a site            |
          prix d’un contact | Le prix d’un contact         | prix,contact
          ''                | Anything at all              |
          site              | ''                           |
          """)
  void theReadersWordsAreFoundAsTheyStand(String wanted, String text, String expected) {
    ReaderWords reader = new ReaderWords(1, "Owner", List.of(new Phrase(Source.NEED, wanted)));
    List<String> words = expected == null ? List.of() : List.of(expected.split(","));
    assertThat(NamedProblem.in(text, List.of(reader)).getFirst().found())
        .extracting(NamedProblem.Found::word)
        .containsExactlyInAnyOrderElementsOf(words);
  }

  @Test
  void eachReaderIsAnsweredAndEachWordKnowsWhereItIsFrom() {
    ReaderWords owner =
        new ReaderWords(
            1,
            "Owner",
            List.of(new Phrase(Source.NEED, "visits"), new Phrase(Source.WORRY, "price, visits")));
    ReaderWords other = new ReaderWords(2, "Other", List.of());
    List<NamedProblem> found = NamedProblem.in("The price of visits", List.of(owner, other));
    assertThat(found.getFirst().found())
        .containsExactly(
            new NamedProblem.Found("visits", Source.NEED),
            new NamedProblem.Found("price", Source.WORRY));
    assertThat(found.getLast().found()).isEmpty();
    assertThat(NamedProblem.in("The price", List.of())).isEmpty();
  }
}
