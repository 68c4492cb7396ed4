package app.entregent.sample;

import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.text.Language;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleTableTest {
  /** A sign that wants a narrow no-break space before it, without one. */
  private static final Pattern CROWDED = Pattern.compile("[^\\u202F«][;!?]|[^\\u00A0\\d]:|'");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "accounts",
        "people",
        "talks",
        "decisions",
        "seats",
        "ties",
        "meetings",
        "next_actions",
        "introductions",
        "favours",
        "care",
        "expertise",
        "tie_ratings",
        "vocabulary",
        "personas",
        "criteria",
        "facts",
        "brand",
        "weeks",
        "pieces",
        "worth",
        "elements",
        "sectors",
        "clues",
        "campaigns",
        "workshops",
        "guests",
        "workshop_acts"
      })
  void everyTextStandsInBothLanguagesWithItsSigns(String table) {
    for (SampleTable.Line line : SampleTable.lines(table, Language.EN)) {
      for (String column : line.row().getHeader()) {
        if (column.endsWith("_en")) {
          String name = column.substring(0, column.length() - 3);
          String french = line.value(name + "_fr");
          assertThat(french.isEmpty())
              .as("%s of %s", column, line.row())
              .isEqualTo(line.text(name).isEmpty());
          assertThat(CROWDED.matcher(french).find()).as(french).isFalse();
          assertThat(line.text(name)).doesNotContain("'");
        }
      }
    }
  }
}
