package app.entregent.model.relationship.way;

import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.decision.KnownTies;
import app.entregent.model.decision.KnownTies.Known;
import app.entregent.model.relationship.Reciprocity;
import app.entregent.model.relationship.way.WayTo.Between;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaysToTest {
  private static final long GOAL = 9;

  /**
   * A tie is {@code 1-9} where it was stated and {@code 1>9} where one reports to the other; a bond
   * is {@code person:level}. A way is told as the people on it.
   */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "nobody is known, '', '', ''",
    "a bond of one is no tie, 1-9, 1:1, ''",
    "a bond of two is one, 1-9, 1:2, 1",
    "one's own bond with the goal is no way, '', 9:4, ''",
    "two people between, 1-2 2-9, 1:3, 1 2",
    "three people between are too many, 1-2 2-3 3-9, 1:4, ''",
    "fewer people before firmer bonds, 1-9 2-3 3-9, 1:2 2:4, '1, 2 3'",
    "stated before reporting, 1>9 2-9, 1:4 2:2, '2, 1'",
    "the firmer bond first, 1-9 2-9, 1:2 2:4, '2, 1'",
    "the name last, 2-9 1-9, 1:3 2:3, '1, 2'",
    "stated and reporting together are stated, 1>9 9-1 2-9, 1:3 2:2, '1, 2'",
    "a tie with oneself leads nowhere, 1-1 9-9, 1:4, ''",
    "the better of two second people, 1>2 2>9 1-3 3-9, 1:3, 1 3",
    "who is gone is no way, 1-7 7-9, 1:3, ''",
    "people known well stand for themselves, 1-2 2-9, 1:3 2:2, '2, 1 2'",
  })
  void waysAreFoundInOrder(String what, String ties, String bonds, String expected) {
    assertThat(told(WaysTo.of(GOAL, known(ties, bonds, Set.of()), Map.of()))).isEqualTo(expected);
  }

  @Test
  void whoOwesMoreIsAskedFirst() {
    KnownTies known = known("1-9 2-9 3-9", "1:3 2:3 3:3", Set.of());
    Map<Long, Reciprocity> owed = Map.of(1L, new Reciprocity(0, 2), 3L, new Reciprocity(1, 0));
    assertThat(told(WaysTo.of(GOAL, known, owed))).isEqualTo("3, 2, 1");
  }

  @Test
  void withoutAWayColleaguesWhoAnswerAreAskedWhetherTheyKnow() {
    List<WayTo> ways = WaysTo.of(GOAL, known("", "1:2 2:1 3:3", Set.of(1L, 2L, GOAL)), Map.of());
    assertThat(told(ways)).isEqualTo("1");
    assertThat(ways).allMatch(WayTo::question);
  }

  @Test
  void atMostFiveWaysAreOffered() {
    assertThat(
            WaysTo.of(
                GOAL,
                known("1-9 2-9 3-9 4-9 5-9 6-9", "1:2 2:2 3:2 4:2 5:2 6:2", Set.of()),
                Map.of()))
        .hasSize(WaysTo.OFFERED);
  }

  private static KnownTies known(String ties, String bonds, Set<Long> at) {
    List<Known> all =
        words(ties)
            .map(
                tie ->
                    new Known(
                        Long.parseLong(tie.substring(0, 1)),
                        Long.parseLong(tie.substring(2)),
                        tie.charAt(1) == '-'))
            .toList();
    Map<Long, Integer> firm =
        words(bonds)
            .collect(
                Collectors.toMap(
                    one -> Long.parseLong(one.substring(0, 1)),
                    one -> Integer.parseInt(one.substring(2))));
    // Number seven was erased: a tie is left, no name.
    Map<Long, String> names =
        Stream.of(1L, 2L, 3L, 4L, 5L, 6L, GOAL).collect(Collectors.toMap(id -> id, id -> "P" + id));
    return new KnownTies(all, names, firm, at);
  }

  private static Stream<String> words(String text) {
    return Stream.of(text.split(" ")).filter(word -> !word.isEmpty());
  }

  private static String told(List<WayTo> ways) {
    return ways.stream()
        .map(
            way ->
                way.between().stream()
                    .map(Between::personId)
                    .map(String::valueOf)
                    .collect(Collectors.joining(" ")))
        .collect(Collectors.joining(", "));
  }
}
