package app.entregent.model.wording;

import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SalesTalkTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          EN | We are the market leader in sites                | market leader
          EN | Don’t miss our SPECIAL OFFERS!                   | Don’t miss,SPECIAL OFFERS
          EN | A state-of-the-art, cutting-edge tool            | state-of-the-art,cutting-edge
          EN | The leader of the market met us                  |
          EN | They revolutionised their visits                 |
          EN | Revolutionary                                    | Revolutionary
          EN | Leader, remise, profitez                         |
          FR | Profitez de nos solutions innovantes             | Profitez,nos solutions,innovantes
          FR | N’attendez plus : prix imbattables               | N’attendez plus,prix imbattables
          FR | L’EXPÉRIENCE EXCEPTIONNELLE                      | EXCEPTIONNELLE
          FR | Je vends des mots à ceux qui vendent des maisons | Je vends
          FR | Des visites de meilleure qualité                 |
          FR | ''                                               |
          """)
  void marksAreTheWordsOfTheList(Language language, String text, String expected) {
    List<String> wanted = expected == null ? List.of() : List.of(expected.split(","));
    assertThat(SalesTalk.in(language).marks(text)).extracting(SalesMark::words).isEqualTo(wanted);
  }

  @Test
  void aMarkTellsWhereItStandsAndWhy() {
    String text = "👋 Hurry: buy now";
    List<SalesMark> marks = SalesTalk.in(Language.EN).marks(text);
    assertThat(marks).extracting(SalesMark::kind).containsOnly(SalesTalkKind.PRESSURE);
    assertThat(marks)
        .allSatisfy(
            mark -> assertThat(text.substring(mark.start(), mark.end())).isEqualTo(mark.words()));
  }
}
