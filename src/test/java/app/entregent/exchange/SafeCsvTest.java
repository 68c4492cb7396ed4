package app.entregent.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.text.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeCsvTest {
  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+33 6", "-2", "@SUM(A1)", "\t=1", " =1", "\r=1", "\uff1d1"})
  void noCellIsComputed(String cell) {
    assertThat(SafeCsv.harmless(cell)).isEqualTo("'" + cell);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Ask for the list", "2026-11-26", "a=b", "«\u00a0oui\u00a0»"})
  void wordsStayAsTheyAre(String cell) {
    assertThat(SafeCsv.harmless(cell)).isEqualTo(cell);
  }

  @Test
  void separatorsAndLinesStayInTheirCell() {
    List<List<String>> rows = List.of(List.of("What", "Who"), List.of("a;b, \"c\"\nd", "é"));
    assertThat(new String(SafeCsv.bytes(Language.FR, rows), StandardCharsets.UTF_8))
        .isEqualTo("\ufeffWhat;Who\r\n\"a;b, \"\"c\"\"\nd\";é\r\n");
    assertThat(new String(SafeCsv.bytes(Language.EN, rows), StandardCharsets.UTF_8))
        .startsWith("\ufeffWhat,Who\r\n");
  }
}
