package app.entregent.model.measure;

import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.text.Message;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmartGoalTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PROSPECTS |       | 3  | 8   | 90  |   | 0 |                              | true
          ''        |       | 3  | 8   | 90  |   | 0 | metric                       | false
          OWN       |       | 3  | 8   | 90  |   | 0 | words                        | false
          OWN       | calls | 3  | 8   | 90  |   | 0 |                              | true
          PROSPECTS |       |    | 8   | 90  |   | 0 | baseline                     | true
          PROSPECTS |       | 3  |     | 90  |   | 0 | target                       | false
          PROSPECTS |       |    | 0   | 90  |   | 0 | target                       | false
          PROSPECTS |       | 8  | 3   | 90  |   | 0 | below                        | false
          PROSPECTS |       | 8  | 8   | 90  |   | 0 | below                        | false
          PROSPECTS |       | 3  | 15  | 90  |   | 0 |                              | true
          PROSPECTS |       | 3  | 16  | 90  |   | 0 | high                         | true
          PROSPECTS |       | 0  | 99  | 90  |   | 0 |                              | true
          PROSPECTS |       | 3  | 8   |     |   | 0 | due                          | false
          PROSPECTS |       | 3  | 8   | -1  |   | 0 | past                         | false
          PROSPECTS |       | 3  | 8   | 0   |   | 0 | past                         | false
          PROSPECTS |       | 3  | 8   | 6   |   | 0 | soon                         | true
          PROSPECTS |       | 3  | 8   | 7   |   | 0 |                              | true
          PROSPECTS |       | 3  | 8   | 366 |   | 0 |                              | true
          PROSPECTS |       | 3  | 8   | 367 |   | 0 | late                         | true
          PIECES    |       | 0  | 8   | 28  | 2 | 0 |                              | true
          PIECES    |       | 0  | 9   | 28  | 2 | 0 | plan                         | true
          PIECES    |       | 0  | 1   | 28  | 0 | 0 | plan                         | true
          PROSPECTS |       | 3  | 8   | 90  |   | 3 | many                         | true
          PIECES    |       |    |     |     | 2 | 0 | target, due                  | false
          """)
  void eachLetterIsJudgedAndSaysWhyNot(
      String metric,
      String words,
      BigDecimal baseline,
      BigDecimal target,
      Integer due,
      Integer planned,
      int running,
      String troubles,
      boolean keepable) {
    SmartGoal goal =
        new SmartGoal(
            metric.isEmpty() ? Optional.empty() : Optional.of(GoalMetric.valueOf(metric)),
            words == null ? "" : words,
            Optional.ofNullable(baseline),
            Optional.ofNullable(target),
            Optional.ofNullable(due).map(TODAY::plusDays),
            Optional.ofNullable(planned),
            running);
    assertThat(
            goal.troubles(TODAY).values().stream()
                .map(Message::key)
                .map(key -> key.substring("measure.smart.".length()))
                .collect(Collectors.joining(", ")))
        .isEqualTo(troubles == null ? "" : troubles);
    assertThat(goal.keepable(TODAY)).isEqualTo(keepable);
  }

  @ParameterizedTest
  @CsvSource({
    "PROSPECTS, 3, , 0, true, false",
    "PROSPECTS, 0, , 0, false, false",
    "PROSPECTS, , , 3, false, true",
    "PIECES, 0, 2, 0, false, true",
    "PIECES, 3, 2, 0, true, true"
  })
  void whatNothingIsKnownOfIsNotJudged(
      GoalMetric metric,
      BigDecimal baseline,
      Integer planned,
      int running,
      boolean attainable,
      boolean realistic) {
    SmartGoal goal =
        new SmartGoal(
            Optional.of(metric),
            "",
            Optional.ofNullable(baseline),
            Optional.of(BigDecimal.TEN),
            Optional.of(TODAY.plusDays(90)),
            Optional.ofNullable(planned),
            running);
    assertThat(goal.judges(SmartGoal.Letter.ATTAINABLE)).isEqualTo(attainable);
    assertThat(goal.judges(SmartGoal.Letter.REALISTIC)).isEqualTo(realistic);
  }
}
