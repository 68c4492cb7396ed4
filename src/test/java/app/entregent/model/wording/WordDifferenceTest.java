package app.entregent.model.wording;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.wording.WordDifference.Kind;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDifferenceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          I help houses     | I help big houses | I help {+big }houses
          I help big houses | I help houses     | I help [-big -]houses
          l’offre           | l’offres          | [-l’offre-]{+l’offres+}
          ''                | new               | {+new+}
          old               | ''                | [-old-]
          same              | same              | same
          ''                | ''                | ''
          One. Two.         | One! Two.         | One[-.-]{+!+} Two.
          a b c             | d e c             | [-a b-]{+d e+} c
          a b c d x f g h i | k l m n x o p q r | [-a b c d x f g h i-]{+k l m n x o p q r+}
          """)
  void wordsThatCameAndWentAreTold(String older, String newer, String told) {
    String shown =
        WordDifference.between(older, newer).pieces().stream()
            .map(
                piece ->
                    switch (piece.kind()) {
                      case SAME -> piece.text();
                      case ADDED -> "{+" + piece.text() + "+}";
                      case REMOVED -> "[-" + piece.text() + "-]";
                    })
            .collect(joining());
    assertThat(shown).isEqualTo(told.replace("{+big }", "{+big +}"));
  }

  @Property(tries = 200)
  void bothTextsCanBeReadFromIt(
      @ForAll @CharRange(from = 'a', to = 'c') @Chars({' ', '\n', '’', '.'}) String older,
      @ForAll @CharRange(from = 'a', to = 'c') @Chars({' ', '\n', '’', '.'}) String newer) {
    WordDifference difference = WordDifference.between(older, newer);
    assertThat(without(difference, Kind.ADDED)).isEqualTo(older);
    assertThat(without(difference, Kind.REMOVED)).isEqualTo(newer);
    assertThat(difference.isEmpty()).isEqualTo(older.equals(newer));
  }

  @Test
  void aBookIsComparedByParagraphs() {
    String older = "word after word after word\n".repeat(4_000);
    String newer = older + "the end";
    WordDifference difference = WordDifference.between(older, newer);
    assertThat(without(difference, Kind.REMOVED)).isEqualTo(newer);
    assertThat(difference.added()).isEqualTo(2);
    assertThat(difference.removed()).isZero();
  }

  private static String without(WordDifference difference, Kind kind) {
    return difference.pieces().stream()
        .filter(piece -> piece.kind() != kind)
        .map(WordDifference.Piece::text)
        .collect(joining());
  }
}
