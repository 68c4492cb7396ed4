package app.entregent.exchange.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What anybody may put into a file is refused with a sentence, or it is whole. */
class DecisionFileReaderTest {
  private static final String SEAT = "00000000-0000-0007-0000-000000000003";
  private static final String PERSON = "00000000-0000-0007-0000-000000000005";

  private static final String GOOD =
      """
      {"format": "entregent-map", "version": 1, "later": {"field": 1},
       "file": "00000000-0000-0009-0000-000000000001", "writtenAt": "2026-11-17T09:00:00Z",
       "knows": [],
       "decision": {"id": "00000000-0000-0007-0000-000000000001", "object": "Boats",
                    "worth": "12.5", "stage": "UNDERSTAND", "outcome": "OPEN"},
       "account": {"id": "00000000-0000-0007-0000-000000000002", "name": "Aldebaran"},
       "seats": [{"id": "%s", "person": "%s", "stance": "UNKNOWN", "gain": "Sleep"},
                 {"id": "00000000-0000-0007-0000-000000000004", "stance": "CHAMPION",
                  "stanceJudged": "TOLD 2026-11-03 herself"}],
       "lines": [{"from": "%s", "to": "00000000-0000-0007-0000-000000000004",
                  "kind": "KNOWS"}],
       "people": [{"id": "%s", "name": "Inès Calder"}]}
      """
          .formatted(SEAT, PERSON, SEAT, PERSON);

  @Test
  void aGoodFileIsReadAndWhatIsNotKnownYetPassedOver() throws UnreadableFileException {
    SharedDecision decision = read(GOOD);
    assertThat(decision.of(Part.SEAT)).hasSize(2);
    assertThat(decision.only(Part.DECISION).value(Aspect.WORTH)).isEqualTo("12.50");
    assertThat(decision.thing(Part.SEAT, SEAT).orElseThrow().value(Aspect.STANCE)).isEmpty();
    assertThat(decision.of(Part.RIVAL)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"version\": 1 | \"version\": 2 | merge.file.newer",
        "\"version\": 1 | \"version\": \"x\" | merge.file.not",
        "entregent-map | other | merge.file.not",
        "\"knows\": [] | \"knows\": [\"x\"] | merge.file.word",
        "\"writtenAt\": \"2026 | \"writtenAt\": \"x | merge.file.word",
        "Aldebaran\" | \" | merge.file.missing",
        "\"stage\": \"UNDERSTAND\", | `` | merge.file.missing",
        "CHAMPION | HERO | merge.file.word",
        "12.5 | -1 | merge.file.word",
        "12.5 | 1e999999999 | merge.file.word",
        "TOLD 2026-11-03 | TOLD yesterday | merge.file.word",
        "\"Boats\" | 7 | merge.file.word",
        "\"gain\": \"Sleep\" | \"gain\": [[[[[[[[1]]]]]]]] | merge.file.broken",
        "\"gain\": \"Sleep\" | \"gain\": \"a\", \"gain\": \"b\" | merge.file.broken",
        "Sleep | a\\u0000b | merge.file.control",
        "0003\", \"person\": | 0004\", \"person\": | merge.file.twice",
        "\"kind\": \"KNOWS\" | \"kind\": \"LIKES\" | merge.file.word",
        "\"people\": [{\"id\": | \"people\": [{\"no\": | merge.file.missing",
        "\"people\": [ | \"nobody\": [ | merge.file.lost",
        "\"seats\": [ | \"seats\": 1, \"chairs\": [ | merge.file.word",
        "Boats\", | Boats, | merge.file.broken",
      })
  void whatIsWrongIsNamed(String part, String instead, String key) {
    assertThat(GOOD).contains(part);
    assertThat(refused(GOOD.replaceFirst(Pattern.quote(part), Matcher.quoteReplacement(instead))))
        .isEqualTo(key);
  }

  @Test
  void aLineToItselfIsRefused() {
    assertThat(
            refused(
                GOOD.replace(
                    "\"to\": \"00000000-0000-0007-0000-000000000004", "\"to\": \"" + SEAT)))
        .isEqualTo("merge.file.self");
  }

  @Test
  void textsAndFilesHaveLimits() {
    assertThat(refused(GOOD.replace("Sleep", "z".repeat(4_001)))).isEqualTo("merge.file.long");
    assertThat(refused(GOOD.replace("Sleep", "z".repeat(30_000)))).isEqualTo("merge.file.broken");
    assertThat(refused(GOOD + " ".repeat(DecisionFile.MOST_BYTES))).isEqualTo("merge.file.large");
    String seats = "{\"id\": \"x\"},".repeat(501);
    assertThat(refused(GOOD.replace("\"seats\": [", "\"seats\": [" + seats)))
        .isEqualTo("merge.file.many");
  }

  @Test
  void whatIsCutOffOrNoJsonIsRefused() {
    assertThat(refused(GOOD.substring(0, GOOD.length() / 2))).isEqualTo("merge.file.broken");
    assertThat(refused("")).isEqualTo("merge.file.not");
    assertThat(refused("[]")).isEqualTo("merge.file.not");
    assertThat(refused("PK\u0003\u0004")).isEqualTo("merge.file.not");
    assertThat(refused(GOOD + "{}")).isEqualTo("merge.file.broken");
  }

  private static SharedDecision read(String text) throws UnreadableFileException {
    return DecisionFileReader.read(text.getBytes(StandardCharsets.UTF_8)).decision();
  }

  private static String refused(String text) {
    return catchThrowableOfType(UnreadableFileException.class, () -> read(text)).sentence().key();
  }
}
