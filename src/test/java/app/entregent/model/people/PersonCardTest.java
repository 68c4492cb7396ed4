package app.entregent.model.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonCardTest {
  @ParameterizedTest
  @CsvSource({
    "Buyer, Villa Ocre, 'Buyer, Villa Ocre'",
    "Buyer, '', Buyer",
    "'', Villa Ocre, Villa Ocre",
    "' ', '', ''"
  })
  void thePostIsToldAsFarAsItIsKnown(String title, String company, String post) {
    assertThat(new PersonCard(1, "Nora Selm", title, company, false).post()).isEqualTo(post);
  }
}
