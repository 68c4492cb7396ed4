package app.entregent.model.decision;

import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.decision.BuyerStep.Pace;
import app.entregent.model.decision.Judgement.Confidence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgementGapsTest {
  @Test
  void anObjectionStaysOpenUntilItsTextIsTakenOut() {
    Maps maps = one().text(SeatText.OBJECTION, "Too dear");
    Gap gap = only(maps, GapKind.OPEN_OBJECTION);
    assertThat(gap.key()).isEqualTo("open_objection:101");
    assertThat(gap.urgency()).isEqualTo(Urgency.SOON);
    assertThat(gap.step()).isPresent();
    assertThat(only(maps.expectedIn(30), GapKind.OPEN_OBJECTION).urgency()).isEqualTo(Urgency.NOW);
    assertThat(kinds(one().text(SeatText.OBJECTION, "  "))).doesNotContain(GapKind.OPEN_OBJECTION);
  }

  @ParameterizedTest
  @CsvSource({
    "ASSUMED,0,true",
    "ASSUMED,90,true",
    "TOLD,60,false",
    "TOLD,61,true",
    "CONFIRMED,60,false",
    "CONFIRMED,61,true"
  })
  void whatIsOnlyAssumedOrOldSharesOneLine(Confidence confidence, int daysAgo, boolean listed) {
    Maps maps =
        one()
            .judged(confidence, daysAgo, PathStage.UNKNOWN)
            .person(2, Stance.SCEPTIC, Influence.UNKNOWN)
            .judged(confidence, daysAgo, PathStage.LISTING);
    List<Gap> gaps = maps.gaps().stream().filter(gap -> gap.kind() == GapKind.ASSUMED).toList();
    assertThat(gaps).hasSize(listed ? 1 : 0);
    if (listed) {
      assertThat(gaps.getFirst().seatIds()).containsExactly(101L, 102L);
      assertThat(gaps.getFirst().sentence().args()).containsExactly(5);
      assertThat(gaps.getFirst().reasons()).hasSize(2);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "UNKNOWN,CLOSE,UNKNOWN",
    "EVALUATE_ENVIRONMENT,UNDERSTAND,TOGETHER",
    "REFINE_STRATEGY,UNDERSTAND,AHEAD",
    "RECOGNISE_NEEDS,PRESENT,BEHIND",
    "SELECT_OPTION,CLOSE,TOGETHER",
    "RESOLVE_CONCERNS,CLOSE,TOGETHER",
    "IMPLEMENT,CLOSE,AHEAD",
    "RESOLVE_CONCERNS,FOLLOW_UP,BEHIND"
  })
  void theBuyerIsAheadOrBehind(BuyerStep theirs, DecisionStage ours, Pace pace) {
    assertThat(theirs.against(ours)).isEqualTo(pace);
    assertThat(kinds(one().pace(theirs, ours)).contains(GapKind.BUYER_AHEAD))
        .isEqualTo(pace == Pace.AHEAD);
    assertThat(kinds(one().pace(theirs, ours)).contains(GapKind.BUYER_BEHIND))
        .isEqualTo(pace == Pace.BEHIND);
  }

  @ParameterizedTest
  @CsvSource({
    "true,OPEN,7,100,true",
    "true,OPEN,6,100,false",
    "true,OPEN,0,30,true",
    "true,OPEN,0,31,false",
    "true,OPEN,0,-5,true",
    "false,OPEN,90,3,false",
    "true,WON,90,3,false"
  })
  void aDecisionIsRipe(boolean target, Outcome outcome, int opened, int due, boolean ripe) {
    LocalDate today = Maps.TODAY;
    Decision decision =
        new Decision(
            1,
            1,
            "",
            Optional.<BigDecimal>empty(),
            "EUR",
            Optional.of(today.plusDays(due)),
            DecisionStage.UNDERSTAND,
            outcome,
            "",
            "",
            BuyerStep.UNKNOWN,
            today.minusDays(opened),
            Optional.empty());
    assertThat(Ripeness.of(decision, target, today)).isEqualTo(ripe);
  }

  private static Maps one() {
    return new Maps().person(1, Stance.NEUTRAL, Influence.LOW, Role.USER).nobodyElse();
  }

  private static List<GapKind> kinds(Maps maps) {
    return maps.gaps().stream().map(Gap::kind).toList();
  }

  private static Gap only(Maps maps, GapKind kind) {
    return maps.gaps().stream().filter(gap -> gap.kind() == kind).findFirst().orElseThrow();
  }
}
