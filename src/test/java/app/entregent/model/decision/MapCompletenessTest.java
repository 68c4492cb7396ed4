package app.entregent.model.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import app.entregent.text.Language;
import app.entregent.text.Texts;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MapCompletenessTest {
  static Stream<Arguments> corners() {
    return Stream.of(
        arguments("nothing at all", new Maps(), 0.0, "Nobody on the map yet"),
        arguments("nothing expected", new Maps().nobodyElse(), 0.0, "Nobody on the map yet"),
        arguments(
            "a name",
            new Maps().nobodyElse().person(1, Stance.UNKNOWN, Influence.LOW),
            0.2,
            "0 of 1 heard"),
        arguments(
            "a name and an assumed stance",
            new Maps().nobodyElse().person(1, Stance.CHAMPION, Influence.LOW),
            0.2,
            "0 of 1 heard"),
        arguments(
            "written to is not heard",
            new Maps().nobodyElse().person(1, Stance.CHAMPION, Influence.LOW).touched(1, 1),
            0.2,
            "0 of 1 heard"),
        arguments(
            "everything",
            new Maps()
                .nobodyElse()
                .person(1, Stance.CHAMPION, Influence.LOW)
                .written(true, "a", "me", "")
                .met(1, 400),
            1.0,
            "1 of 1 heard"),
        arguments(
            "an unknown stance cannot be confirmed",
            new Maps()
                .nobodyElse()
                .person(1, Stance.UNKNOWN, Influence.LOW)
                .written(true, "a", "me", "")
                .met(1, 1),
            0.7,
            "1 of 1 heard"),
        arguments(
            "blank is not written",
            new Maps()
                .nobodyElse()
                .person(1, Stance.NEUTRAL, Influence.LOW)
                .written(true, " ", "\n", ""),
            0.5,
            "0 of 1 heard"),
        arguments(
            "a ghost weighs 3",
            new Maps()
                .nobodyElse()
                .ghost(7)
                .person(1, Stance.CHAMPION, Influence.LOW)
                .written(true, "a", "me", "")
                .met(1, 1),
            0.25,
            "1 of 2 heard"),
        arguments(
            "unknown influence weighs 3, decisive 4",
            new Maps()
                .nobodyElse()
                .person(1, Stance.UNKNOWN, Influence.UNKNOWN)
                .person(2, Stance.CHAMPION, Influence.DECISIVE)
                .written(true, "a", "me", "")
                .met(2, 1),
            (3 * 0.2 + 4) / 7,
            "1 of 2 heard"),
        arguments(
            "missing roles count as empty seats",
            new Maps()
                .person(1, Stance.CHAMPION, Influence.HIGH, Role.DECIDER)
                .written(true, "a", "me", "")
                .met(1, 1),
            0.2,
            "Decider met; 1 of 5 heard"),
        arguments(
            "a small firm has three",
            new Maps()
                .smallFirm()
                .person(1, Stance.CHAMPION, Influence.HIGH, Role.DECIDER)
                .written(true, "a", "me", "")
                .met(1, 1),
            1.0 / 3,
            "Decider met; 1 of 3 heard"),
        arguments(
            "one person with all five roles",
            new Maps()
                .person(
                    1,
                    Stance.CHAMPION,
                    Influence.HIGH,
                    Role.INITIATOR,
                    Role.USER,
                    Role.BUYER,
                    Role.DECIDER,
                    Role.INFLUENCER)
                .written(true, "a", "me", "")
                .met(1, 1),
            1.0,
            "Decider met; 1 of 1 heard"),
        arguments(
            "a decider unmet",
            new Maps().person(1, Stance.UNKNOWN, Influence.UNKNOWN, Role.DECIDER),
            0.04,
            "Decider unmet; 0 of 5 heard"),
        arguments(
            "one of two deciders met",
            new Maps()
                .nobodyElse()
                .person(1, Stance.UNKNOWN, Influence.LOW, Role.DECIDER)
                .person(2, Stance.UNKNOWN, Influence.LOW, Role.DECIDER)
                .met(2, 1),
            0.35,
            "Decider unmet; 1 of 2 heard"),
        arguments(
            "a decider without a name",
            new Maps().nobodyElse().ghost(7, Role.DECIDER),
            0.0,
            "Decider unknown; 0 of 1 heard"),
        arguments(
            "no decider",
            new Maps().person(1, Stance.UNKNOWN, Influence.UNKNOWN, Role.USER),
            0.04,
            "No decider yet; 0 of 5 heard"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("corners")
  void isTheWeightedMean(String name, Maps map, double score, String headline) {
    assertThat(map.completeness().score()).isCloseTo(score, within(1e-9));
    assertThat(Texts.of(Language.EN).say(map.completeness().headline())).isEqualTo(headline);
  }

  @Test
  void theSharesMakeOne() {
    assertThat(
            Arrays.stream(MapCompleteness.Mark.values())
                .mapToDouble(MapCompleteness.Mark::share)
                .sum())
        .isCloseTo(1, within(1e-12));
  }

  @Test
  void opensIntoItsParts() {
    MapCompleteness complete =
        new Maps()
            .person(1, Stance.NEUTRAL, Influence.MEDIUM, Role.DECIDER)
            .ghost(7, Role.BUYER)
            .completeness();
    assertThat(complete.parts()).hasSize(5);
    assertThat(complete.parts().getFirst().weight()).isEqualTo(2);
    assertThat(complete.parts().getFirst().marks()).containsExactly(MapCompleteness.Mark.NAMED);
    assertThat(complete.parts().get(1).seatId()).contains(7L);
    assertThat(complete.parts().getLast().missing()).contains(Role.INFLUENCER);
    assertThat(complete.percent()).isEqualTo(2);
  }

  @Test
  void frenchAgreesWithTheNumber() {
    Texts french = Texts.of(Language.FR);
    Maps map =
        new Maps()
            .nobodyElse()
            .person(1, Stance.UNKNOWN, Influence.LOW, Role.DECIDER)
            .person(2, Stance.UNKNOWN, Influence.LOW)
            .met(1, 1);
    assertThat(french.say(map.completeness().headline()))
        .isEqualTo("Décideur rencontré\u202f; 1 sur 2 entendue");
    assertThat(french.say(map.met(2, 1).completeness().headline()))
        .isEqualTo("Décideur rencontré\u202f; 2 sur 2 entendues");
  }
}
