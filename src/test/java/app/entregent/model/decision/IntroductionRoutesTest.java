package app.entregent.model.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class IntroductionRoutesTest {
  @ParameterizedTest(name = "{0}")
  @MethodSource("maps")
  void goOverKnownTiesOnly(String what, Maps maps, String routes) {
    String found =
        IntroductionRoutes.of(maps.map(), maps.facts()).stream()
            .map(r -> r.toSeatId() + (r.question() ? "?" : "<") + r.seats())
            .collect(Collectors.joining(" "));
    assertThat(found).isEqualTo(routes);
  }

  @Test
  void goThroughPeopleOfOtherMapsToo() {
    KnownTies known =
        new KnownTies(
            List.of(new KnownTies.Known(70, 2, true), new KnownTies.Known(70, 71, false)),
            Map.of(70L, "Rania", 71L, "Imane"),
            Map.of(70L, 3, 71L, 1),
            Set.of());
    Maps maps = three();
    assertThat(IntroductionRoutes.of(maps.map(), maps.facts(), known))
        .singleElement()
        .satisfies(
            route -> {
              assertThat(route.toSeatId()).isEqualTo(102);
              assertThat(route.question()).isFalse();
              assertThat(route.between())
                  .containsExactly(new IntroductionRoute.Stop(70, Optional.empty(), "Rania"));
            });
  }

  @Test
  void somebodyAtTheAccountWithoutASeatCanBeAsked() {
    KnownTies known = new KnownTies(List.of(), Map.of(70L, "Adil"), Map.of(70L, 2), Set.of(70L));
    Maps maps = three();
    assertThat(IntroductionRoutes.of(maps.map(), maps.facts(), known))
        .hasSize(3)
        .allMatch(IntroductionRoute::question)
        .allMatch(route -> route.between().getFirst().name().equals("Adil"));
  }

  static Stream<Arguments> maps() {
    return Stream.of(
        arguments("nobody is known", three(), ""),
        arguments("an empty map", new Maps(), ""),
        arguments("a bond of one opens no door", three().bond(1, 1), ""),
        arguments(
            "who answers is reached directly", three().bond(1, 2), "101<[] 102?[101] 103?[101]"),
        arguments(
            "who was met needs no route", three().bond(1, 2).met(1, 3), "102?[101] 103?[101]"),
        arguments(
            "an acquaintance, then a reporting line",
            three()
                .bond(1, 3)
                .met(1, 3)
                .tie(TieKind.KNOWS, 102, 101, 1)
                .tie(TieKind.REPORTS_TO, 103, 102, 1),
            "102<[101] 103<[101, 102]"),
        arguments(
            "three between are too many",
            four()
                .bond(1, 3)
                .met(1, 3)
                .tie(TieKind.KNOWS, 101, 102, 1)
                .tie(TieKind.KNOWS, 102, 103, 1)
                .tie(TieKind.KNOWS, 103, 104, 1),
            "102<[101] 103<[101, 102] 104?[101]"),
        arguments(
            "influence and conflict are no ties",
            three()
                .bond(1, 3)
                .met(1, 3)
                .tie(TieKind.INFLUENCES, 101, 102, 5)
                .tie(TieKind.CONFLICT, 101, 103, 1),
            "102?[101] 103?[101]"),
        arguments(
            "of two equally long chains the firmer one",
            four()
                .bond(1, 2)
                .bond(2, 4)
                .met(1, 9)
                .met(2, 9)
                .tie(TieKind.KNOWS, 101, 103, 1)
                .tie(TieKind.KNOWS, 102, 103, 1),
            "103<[102] 104?[102]"),
        arguments(
            "one asks in the same part of the company",
            new Maps()
                .person(1, Stance.NEUTRAL, Influence.LOW)
                .unit("Sales")
                .person(2, Stance.NEUTRAL, Influence.LOW)
                .unit("Finance")
                .person(3, Stance.NEUTRAL, Influence.LOW)
                .unit("finance")
                .bond(1, 4)
                .bond(2, 2)
                .met(1, 1)
                .met(2, 1),
            "103?[102]"),
        arguments(
            "a circle of reporting lines",
            three().bond(1, 2).met(1, 1).reports(101, 102).reports(102, 103).reports(103, 101),
            "102<[101] 103<[101]"),
        arguments(
            "a ghost introduces nobody",
            three()
                .ghost(200, Role.BUYER)
                .bond(1, 3)
                .met(1, 1)
                .tie(TieKind.KNOWS, 101, 200, 1)
                .tie(TieKind.KNOWS, 200, 102, 1),
            "102?[101] 103?[101]"),
        arguments(
            "a line to itself",
            three().bond(1, 3).met(1, 1).reports(102, 102),
            "102?[101] 103?[101]"));
  }

  private static Maps three() {
    return new Maps()
        .person(1, Stance.NEUTRAL, Influence.LOW)
        .person(2, Stance.NEUTRAL, Influence.LOW)
        .person(3, Stance.NEUTRAL, Influence.LOW);
  }

  private static Maps four() {
    return three().person(4, Stance.NEUTRAL, Influence.LOW);
  }
}
