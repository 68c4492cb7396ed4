package app.entregent.model.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class QuietInfluenceTest {
  @ParameterizedTest(name = "{0}")
  @MethodSource("maps")
  void isWhoWeighsMoreThanTheTitle(String what, Maps maps, List<Long> quiet) {
    assertThat(QuietInfluence.of(maps.map()).stream().map(QuietInfluence::seatId))
        .containsExactlyElementsOf(quiet);
  }

  static Stream<Arguments> maps() {
    return Stream.of(
        arguments("nobody", new Maps(), List.of()),
        arguments("no line", people(), List.of()),
        arguments("a small voice that sways two", swaying(Influence.LOW), List.of(101L)),
        arguments("unknown influence counts as small", swaying(Influence.UNKNOWN), List.of(101L)),
        arguments("a strong voice is no surprise", swaying(Influence.HIGH), List.of()),
        arguments("each sways the other", people().line(101, 102, 3).line(102, 101, 3), List.of()),
        arguments(
            "who sways the one who sways",
            people().line(102, 103, 5).line(101, 102, 5),
            List.of(101L)),
        arguments("a line to itself", people().line(101, 101, 5), List.of()),
        arguments(
            "reporting lines are no influence",
            people().reports(102, 101).reports(103, 101),
            List.of()));
  }

  private static Maps swaying(Influence influence) {
    return new Maps()
        .person(1, Stance.NEUTRAL, influence)
        .person(2, Stance.NEUTRAL, Influence.HIGH)
        .person(3, Stance.NEUTRAL, Influence.HIGH)
        .line(101, 102, 4)
        .line(101, 103, 4);
  }

  private static Maps people() {
    return new Maps()
        .person(1, Stance.NEUTRAL, Influence.LOW)
        .person(2, Stance.NEUTRAL, Influence.LOW)
        .person(3, Stance.NEUTRAL, Influence.HIGH);
  }
}
