package app.entregent.model.decision;

import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.account.Account;
import app.entregent.model.account.AccountKind;
import app.entregent.model.account.LadderStep;
import app.entregent.model.people.PersonCard;
import app.entregent.text.Message;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DiscreetReadingTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 17);
  private static final String SECRET = "SECRET";

  @Test
  void whatIsAllowedIsThere() {
    MapReading shown = DiscreetReading.of(whole());
    Seat seat = shown.map().seats().getFirst();
    assertThat(shown.account().name()).isEqualTo("Villas Atlas");
    assertThat(shown.map().decision().object()).isEqualTo("A new website");
    assertThat(shown.map().decision().expectedOn()).contains(DAY);
    assertThat(seat.roles()).containsExactly(Role.DECIDER);
    assertThat(seat.orgUnit()).isEqualTo("Sales");
    assertThat(seat.spot()).isEqualTo(new Spot(8, 16));
    assertThat(shown.people())
        .containsEntry(
            1L, new PersonCard(1, "Salma Benkirane", "Director", "Villas Atlas SARL", false));
    assertThat(shown.map().ties()).extracting(Tie::kind).containsExactly(TieKind.REPORTS_TO);
  }

  @Test
  void whatIsNotAllowedIsNowhere() {
    MapReading shown = DiscreetReading.of(whole());
    assertThat(shown.toString())
        .doesNotContain(
            SECRET,
            "OPPONENT",
            "DECISIVE",
            "BUYER",
            "45000",
            "EUR",
            "CLOSE",
            "WON",
            "CHAMPION",
            "SELECT_OPTION");
    assertThat(shown.gaps()).isEmpty();
    assertThat(shown.facts().lastTouch()).isEmpty();
    assertThat(shown.facts().lastMet()).isEmpty();
    assertThat(shown.facts().plans()).isEmpty();
    assertThat(shown.completeness().parts()).isEmpty();
    assertThat(shown.completeness().score()).isZero();
  }

  @Test
  void whatIsHiddenDoesNotMatterForWhatIsShown() {
    MapReading whole = whole();
    assertThat(DiscreetReading.of(DiscreetReading.of(whole))).isEqualTo(DiscreetReading.of(whole));
  }

  private static MapReading whole() {
    Decision decision =
        new Decision(
            5,
            3,
            "A new website",
            Optional.of(new BigDecimal(45000)),
            "EUR",
            Optional.of(DAY),
            DecisionStage.CLOSE,
            Outcome.WON,
            SECRET,
            SECRET,
            BuyerStep.SELECT_OPTION,
            DAY,
            Optional.empty());
    DecisionMap map =
        new DecisionMap(
            decision,
            List.of(seat(10, Optional.of(1L)), seat(11, Optional.empty())),
            List.of(
                new Tie(1, 10, 11, TieKind.REPORTS_TO, 3, SECRET),
                new Tie(2, 10, 11, TieKind.INFLUENCES, 5, SECRET),
                new Tie(3, 10, 11, TieKind.CONFLICT, 5, SECRET),
                new Tie(4, 10, 11, TieKind.KNOWS, 5, SECRET)),
            Set.of(Role.BUYER));
    MapFacts facts =
        new MapFacts(
            Map.of(1L, "Salma Benkirane"),
            Map.of(1L, DAY),
            Map.of(1L, DAY),
            Map.of(1L, DAY),
            Map.of(1L, 4),
            true,
            Map.of(SECRET, new GapPlan(7, Optional.of(DAY))));
    return new MapReading(
        map,
        new Account(
            3,
            "Villas Atlas",
            AccountKind.values()[AccountKind.values().length - 1],
            true,
            LadderStep.CLIENT,
            Optional.of(DAY),
            true,
            SECRET,
            SECRET,
            SECRET,
            SECRET),
        Map.of(1L, new PersonCard(1, "Salma Benkirane", "Director", "Villas Atlas SARL", true)),
        facts,
        Gaps.find(map, facts, DAY),
        new MapCompleteness(0.5, MapCompleteness.of(map, facts).parts(), Message.of(SECRET)));
  }

  private static Seat seat(long id, Optional<Long> person) {
    return new Seat(
        id,
        5,
        person,
        Set.of(Role.DECIDER),
        Stance.OPPONENT,
        Stance.CHAMPION,
        Influence.DECISIVE,
        PathStage.values()[PathStage.values().length - 1],
        Map.of(
            Judgement.About.STANCE,
            new Judgement(Judgement.About.STANCE, Judgement.Confidence.CONFIRMED, SECRET, DAY)),
        Map.of(SeatText.GAIN, SECRET, SeatText.OBJECTION, SECRET),
        List.of(new Coverage(id, new Colleague(1, SECRET), 2, 3)),
        "Sales",
        new Spot(8, 16),
        true,
        DAY);
  }
}
