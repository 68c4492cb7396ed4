package app.entregent.screen.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BriefTest {
  @ParameterizedTest
  @CsvSource({
    "Karim Ouafir,",
    "Amina el Kettani,",
    "Prescripteur inconnu, seat-far-long",
    "Jean-Baptiste Morelli, seat-far-long",
    "Marie-Antoinette Roy, seat-far-longer",
    "'',"
  })
  void aLargeNameIsSmallerWhereAWordWouldBeTorn(String name, String size) {
    assertThat(Brief.size(name)).isEqualTo(Optional.ofNullable(size));
  }
}
