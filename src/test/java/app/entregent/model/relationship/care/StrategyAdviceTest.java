package app.entregent.model.relationship.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrategyAdviceTest {
  /** Rank: empty if nobody graded the account. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "nothing known, false, , 0, 0, 0, 0, ENGAGE, NO_DECISION NOBODY_ANSWERS",
    "a decision without names, false, 90, 0, 1, 0, 0, ENGAGE, NOBODY_ANSWERS",
    "somebody answers and buys nothing, false, , 0, 0, 0, 2, ENGAGE, NO_DECISION ANSWERING",
    "a purchase with names, false, , 0, 1, 3, 2, NURTURE, DECISION NAMED ANSWERING",
    "no client is for a community, false, 100, 5, 1, 3, 2, NURTURE, DECISION NAMED ANSWERING",
    "a client of unknown worth, true, , 0, 0, 0, 0, NURTURE, CLIENT RANK_UNKNOWN",
    "a client of little worth, true, 69, 0, 0, 0, 1, NURTURE, CLIENT ANSWERING",
    "a client of high worth, true, 70, 0, 0, 0, 0, COMMUNITY, CLIENT HIGH_RANK",
    "a client who vouched, true, , 1, 0, 0, 0, COMMUNITY, CLIENT VOUCHED",
  })
  void adviceAndItsReasons(
      String what,
      boolean client,
      Integer rank,
      int words,
      int decisions,
      int named,
      int answering,
      Strategy expected,
      String reasons) {
    StrategyAdvice advice =
        StrategyAdvice.of(
            new StrategyFacts(
                client, Optional.ofNullable(rank), words, decisions, named, answering));
    assertThat(advice.strategy()).isEqualTo(expected);
    assertThat(
            advice.reasons().stream()
                .map(reason -> reason.fact().name())
                .collect(Collectors.joining(" ")))
        .isEqualTo(reasons);
    assertThat(List.copyOf(advice.reasons())).isNotEmpty();
  }
}
