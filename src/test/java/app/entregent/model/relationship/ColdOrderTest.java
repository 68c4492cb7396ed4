package app.entregent.model.relationship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColdOrderTest {
  /** Rank: empty if nobody graded the account. */
  @ParameterizedTest
  @CsvSource({
    "42, 21, 100, 4.0",
    "42, 21, 0, 2.0",
    "42, 21, , 3.0",
    "0, 21, 100, 0.0",
    "-5, 21, 50, 0.0",
    "10, 0, 0, 10.0",
    "21, 21, 250, 2.0",
    "21, 21, -30, 1.0",
  })
  void warmthTimesWorth(long days, int cadence, Integer rank, double urgency) {
    assertThat(ColdOrder.of(days, cadence, Optional.ofNullable(rank)).urgency())
        .isCloseTo(urgency, within(1e-9));
  }
}
