package app.entregent.model.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalPaceTest {
  private static final LocalDate BEGUN = LocalDate.of(2026, 11, 1);

  /** From 100 to 200 in fifty days; a dash is not known. */
  @ParameterizedTest
  @CsvSource({
    // day, stands, should, ahead, forecast in days from the beginning
    "25, 150, 150, 0, 50",
    "25, 160, 150, 10, 42",
    "25, 125, 150, -25, 100",
    "0, 100, 100, 0, -",
    "0, 120, 100, 20, -",
    "25, 100, 150, -50, -",
    "25, 90, 150, -60, -",
    "60, 150, 200, -50, 120",
    "-5, 100, 100, 0, -",
    "25, -, 150, -, -",
    "25, 200, 150, 50, -",
    "25, 101, 150, -49, 2500"
  })
  void theStraightWay(int day, String stands, String should, String ahead, String forecast) {
    GoalPace pace =
        GoalPace.of(
            goal(Optional.of(BigDecimal.valueOf(100))), figure(stands), BEGUN.plusDays(day));
    assertThat(pace.should()).isEqualTo(figure(should));
    assertThat(pace.ahead()).isEqualTo(figure(ahead));
    assertThat(pace.forecast())
        .isEqualTo(
            forecast.equals("-")
                ? Optional.empty()
                : Optional.of(BEGUN.plusDays(Integer.parseInt(forecast))));
    assertThat(pace.reached()).isEqualTo(stands.equals("200"));
  }

  @Test
  void withoutABaselineNobodyKnowsWhereItShouldStand() {
    GoalPace pace =
        GoalPace.of(goal(Optional.empty()), Optional.of(BigDecimal.TEN), BEGUN.plusDays(9));
    assertThat(pace.should()).isEmpty();
    assertThat(pace.ahead()).isEmpty();
    assertThat(pace.forecast()).isEmpty();
  }

  @Test
  void aGoalOfNoDaysHasNoWay() {
    Goal none =
        new Goal(
            1,
            Optional.empty(),
            GoalMetric.OWN,
            "x",
            Optional.of(BigDecimal.ZERO),
            BigDecimal.TEN,
            BEGUN,
            BEGUN,
            Optional.empty());
    assertThat(GoalPace.of(none, Optional.of(BigDecimal.ONE), BEGUN).should()).isEmpty();
  }

  private static Goal goal(Optional<BigDecimal> baseline) {
    return new Goal(
        1,
        Optional.empty(),
        GoalMetric.OWN,
        "Brochures",
        baseline,
        BigDecimal.valueOf(200),
        BEGUN,
        BEGUN.plusDays(50),
        Optional.empty());
  }

  private static Optional<BigDecimal> figure(String words) {
    return words.equals("-") ? Optional.empty() : Optional.of(new BigDecimal(words));
  }
}
