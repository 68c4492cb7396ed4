package app.entregent.model.decision;

import static app.entregent.model.decision.GapKind.CIRCLE;
import static app.entregent.model.decision.GapKind.DECIDER_UNMET;
import static app.entregent.model.decision.GapKind.GHOST;
import static app.entregent.model.decision.GapKind.MISSING_ROLE;
import static app.entregent.model.decision.GapKind.NO_ARGUMENT;
import static app.entregent.model.decision.GapKind.NO_CHAMPION;
import static app.entregent.model.decision.GapKind.NO_OPPONENT;
import static app.entregent.model.decision.GapKind.OPPONENT_UNPLANNED;
import static app.entregent.model.decision.GapKind.SILENT;
import static app.entregent.model.decision.GapKind.SINGLE_CONTACT;
import static app.entregent.model.decision.GapKind.TWICE;
import static app.entregent.model.decision.GapKind.UNCOVERED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import app.entregent.text.Language;
import app.entregent.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GapsTest {
  /** A map on which only the named gaps are left. */
  static Stream<Arguments> corners() {
    return Stream.of(
        arguments("empty, five roles expected", new Maps(), "MISSING_ROLE*5"),
        arguments("empty, small firm", new Maps().smallFirm(), "MISSING_ROLE*3"),
        arguments("empty, nobody expected", new Maps().nobodyElse(), ""),
        arguments("ended", new Maps().ended(Outcome.LOST), ""),
        arguments("one role is absent", new Maps().absent(Role.BUYER), "MISSING_ROLE*4"),
        arguments(
            "a gatekeeper is not expected", new Maps().absent(Role.GATEKEEPER), "MISSING_ROLE*5"),
        arguments(
            "a ghost holds the role: it is a ghost, not missing",
            new Maps().nobodyElse().ghost(7, Role.BUYER),
            "GHOST*1"),
        arguments("a ghost without role", new Maps().nobodyElse().ghost(7), "GHOST*1"),
        arguments("all is well", well(), ""),
        arguments(
            "the decider was written to, never met",
            well()
                .person(4, Stance.NEUTRAL, Influence.LOW, Role.DECIDER)
                .written(true, "a", "me", "")
                .touched(4, 1),
            "DECIDER_UNMET*1"),
        arguments(
            "a strong decider never met is not called silent as well",
            well()
                .person(4, Stance.NEUTRAL, Influence.DECISIVE, Role.DECIDER)
                .written(true, "a", "me", ""),
            "DECIDER_UNMET*1"),
        arguments(
            "a decider met long ago is silent",
            well()
                .person(4, Stance.NEUTRAL, Influence.DECISIVE, Role.DECIDER)
                .written(true, "a", "me", "")
                .met(4, 32),
            "SILENT*1"),
        arguments(
            "31 days are not silence",
            well()
                .person(4, Stance.NEUTRAL, Influence.HIGH)
                .written(true, "a", "me", "")
                .met(4, 31),
            ""),
        arguments(
            "32 days are",
            well()
                .person(4, Stance.NEUTRAL, Influence.HIGH)
                .written(true, "a", "me", "")
                .met(4, 32),
            "SILENT*1"),
        arguments(
            "silence of a medium voice is no gap",
            well().person(4, Stance.NEUTRAL, Influence.MEDIUM).written(true, "a", "me", ""),
            ""),
        arguments(
            "an unknown influence is not strong",
            well().person(4, Stance.NEUTRAL, Influence.UNKNOWN).written(true, "a", "me", ""),
            ""),
        arguments(
            "a strong opponent without a plan",
            well()
                .person(4, Stance.OPPONENT, Influence.HIGH)
                .written(true, "a", "me", " ")
                .met(4, 1),
            "OPPONENT_UNPLANNED*1"),
        arguments(
            "a weak opponent needs none",
            well().person(4, Stance.OPPONENT, Influence.LOW).written(true, "a", "me", "").met(4, 1),
            ""),
        arguments(
            "no argument and nobody covers: one line each",
            well()
                .person(4, Stance.NEUTRAL, Influence.LOW)
                .person(5, Stance.NEUTRAL, Influence.LOW),
            "NO_ARGUMENT*1 UNCOVERED*1"),
        arguments("a circle of two", well().reports(101, 102).reports(102, 101), "CIRCLE*1"),
        arguments("a line to oneself", well().reports(101, 101), "CIRCLE*1"),
        arguments(
            "two bosses and one circle",
            well().reports(101, 103).reports(101, 102).reports(102, 101),
            "CIRCLE*1"),
        arguments("a chain is no circle", well().reports(101, 102).reports(102, 103), ""));
  }

  private static Maps well() {
    return new Maps()
        .nobodyElse()
        .person(1, Stance.CHAMPION, Influence.HIGH)
        .written(true, "a", "me", "")
        .met(1, 2)
        .person(2, Stance.OPPONENT, Influence.LOW)
        .written(true, "a", "me", "")
        .met(2, 2)
        .person(3, Stance.NEUTRAL, Influence.LOW)
        .written(false, "a", "me", "");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("corners")
  void findsNoMoreAndNoLess(String name, Maps map, String expected) {
    assertThat(counted(map.gaps())).isEqualTo(expected);
  }

  @Test
  void onePersonAlone() {
    Maps alone = new Maps().nobodyElse().person(1, Stance.NEUTRAL, Influence.LOW);
    assertThat(kinds(alone.gaps()))
        .containsExactly(SINGLE_CONTACT, NO_CHAMPION, NO_OPPONENT, NO_ARGUMENT, UNCOVERED);
    assertThat(said(alone.gaps().getFirst()))
        .isEqualTo("You have not yet exchanged with anybody here.");
    alone.touched(1, 4);
    assertThat(said(alone.gaps().getFirst()))
        .isEqualTo("Everything hangs on P1: you talk with nobody else here.");
    assertThat(alone.gaps().getFirst().personId()).contains(1L);
  }

  @Test
  void aWeakChampionDoesNotCarryTheCase() {
    Maps weak =
        new Maps()
            .nobodyElse()
            .person(1, Stance.CHAMPION, Influence.MEDIUM)
            .written(true, "a", "me", "")
            .met(1, 1)
            .person(2, Stance.OPPONENT, Influence.LOW)
            .written(true, "a", "me", "")
            .met(2, 1);
    assertThat(kinds(weak.gaps())).containsExactly(NO_CHAMPION);
    assertThat(weak.gaps().getFirst().seatIds()).containsExactly(101L);
  }

  @Test
  void aPersonTwiceIsShown() {
    Maps twice = well().person(1, Stance.CHAMPION, Influence.HIGH).written(true, "a", "me", "");
    assertThat(kinds(twice.gaps())).containsExactly(TWICE);
    assertThat(twice.gaps().getFirst().seatIds()).containsExactly(101L, 101L);
  }

  @Test
  void whatDecidesIsMostUrgentAndWhatIsPlannedComesLast() {
    Maps map = new Maps().person(1, Stance.OPPONENT, Influence.HIGH).ghost(7, Role.DECIDER);
    assertThat(map.gaps())
        .extracting(Gap::kind)
        .containsExactly(
            GHOST,
            OPPONENT_UNPLANNED,
            MISSING_ROLE,
            MISSING_ROLE,
            MISSING_ROLE,
            MISSING_ROLE,
            SINGLE_CONTACT,
            SILENT,
            NO_CHAMPION,
            NO_ARGUMENT,
            UNCOVERED);
    map.planned("opponent_unplanned:101");
    assertThat(map.gaps().getLast().kind()).isEqualTo(OPPONENT_UNPLANNED);
    assertThat(map.gaps().getLast().plan()).isPresent();
  }

  @Test
  void nearTheDecisionSoonBecomesNow() {
    assertThat(urgencyOfSilence(well().expectedIn(31))).isEqualTo(Urgency.SOON);
    assertThat(urgencyOfSilence(well().expectedIn(30))).isEqualTo(Urgency.NOW);
    assertThat(urgencyOfSilence(well().expectedIn(-5))).isEqualTo(Urgency.NOW);
  }

  private static Urgency urgencyOfSilence(Maps map) {
    Maps silent = map.person(4, Stance.NEUTRAL, Influence.HIGH).written(true, "a", "me", "");
    return silent.gaps().getFirst().urgency();
  }

  @Test
  void everyGapOpensIntoReasonsAndIsSaidInBothLanguages() {
    Maps all =
        new Maps()
            .person(1, Stance.OPPONENT, Influence.HIGH, Role.DECIDER)
            .person(2, Stance.CHAMPION, Influence.LOW)
            .person(2, Stance.CHAMPION, Influence.LOW)
            .person(3, Stance.NEUTRAL, Influence.HIGH)
            .touched(3, 90)
            .ghost(7, Role.USER)
            .ghost(8)
            .reports(101, 102)
            .reports(102, 101);
    assertThat(kinds(all.gaps()))
        .contains(TWICE, CIRCLE, MISSING_ROLE, GHOST, DECIDER_UNMET, OPPONENT_UNPLANNED, SILENT);
    for (Gap gap : all.gaps()) {
      assertThat(gap.reasons()).as(gap.key()).isNotEmpty();
      for (Language language : Language.values()) {
        Texts texts = Texts.of(language);
        assertThat(texts.say(gap.sentence())).doesNotContain("⟦", "{", "[");
        assertThat(texts.say(gap.kind().remedy().verb())).doesNotContain("⟦");
        gap.step().ifPresent(step -> assertThat(texts.say(step)).doesNotContain("⟦", "{"));
        gap.reasons()
            .forEach(reason -> assertThat(texts.say(reason.words())).doesNotContain("⟦", "{"));
      }
    }
    assertThat(all.gaps()).extracting(Gap::key).doesNotHaveDuplicates();
  }

  @Test
  void aPlanIsFoundAgainByItsKey() {
    assertThat(Gap.key(MISSING_ROLE, Optional.of(Role.BUYER), List.of()))
        .isEqualTo("missing_role:buyer");
    assertThat(Gap.key(SILENT, Optional.empty(), List.of(12L))).isEqualTo("silent:12");
    assertThat(Gap.key(NO_ARGUMENT, Optional.empty(), List.of(12L, 13L))).isEqualTo("no_argument:");
  }

  private static List<GapKind> kinds(List<Gap> gaps) {
    return gaps.stream().map(Gap::kind).distinct().toList();
  }

  private static String counted(List<Gap> gaps) {
    return gaps.stream()
        .map(Gap::kind)
        .distinct()
        .map(kind -> kind + "*" + gaps.stream().filter(gap -> gap.kind() == kind).count())
        .reduce((one, other) -> one + " " + other)
        .orElse("");
  }

  private static String said(Gap gap) {
    return Texts.of(Language.EN).say(gap.sentence());
  }
}
