package app.entregent.model.listening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClueLineTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          too many fields in the form                                | ; too many fields in the form; -; ; ; -
          @Amina Idrissi nobody answers #group Riad owners           | Amina Idrissi; nobody answers; GROUP; Riad owners; ; -
          @amina nobody answers                                      | amina; nobody answers; -; ; ; -
          le prix change #groupe #besoin un seul prix                | ; le prix change; GROUP; ; un seul prix; -
          ten days #competitor Webwerk #site https://webwerk.example | ; ten days; SITE; https://webwerk.example; ; COMPETITOR Webwerk
          #événement Salon #tendance le téléphone                    | ; ; EVENT; Salon; ; TREND le téléphone
          see https://a.example too                                  | ; see too; -; https://a.example; ; -
          we are #1 in #nothing                                      | ; we are #1 in #nothing; -; ; ; -
          mail me a@b.example                                        | ; mail me a@b.example; -; ; ; -
          @ alone # too                                              | ; @ alone # too; -; ; ; -
          @Anna words @Bea Cole more                                 | Bea Cole; words more; -; ; ; -
          """)
  void aLineIsTakenApart(String line, String expected) {
    ClueLine read = ClueLine.read(line);
    assertThat(
            String.join(
                "; ",
                read.name(),
                read.words(),
                read.place().map(Enum::name).orElse("-"),
                read.source(),
                read.need(),
                read.subject().map(of -> (of + " " + read.about()).strip()).orElse("-")))
        .isEqualToNormalizingWhitespace(expected);
  }

  @ParameterizedTest
  @CsvSource({"@Amina,false", "#group Riads,false", "'',false", "#need a price,true", "hm,true"})
  void aLineWithoutWordsOrNeedIsNotWorthKeeping(String line, boolean worth) {
    assertThat(ClueLine.read(line).isWorthKeeping()).isEqualTo(worth);
  }
}
