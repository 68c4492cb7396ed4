package app.entregent.screen.map;

import static app.entregent.testing.TestWorkspace.now;
import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.conversation.Channel;
import app.entregent.model.conversation.NextAction;
import app.entregent.model.conversation.NextActionStore;
import app.entregent.model.decision.Gap;
import app.entregent.model.decision.GapKind;
import app.entregent.model.decision.Influence;
import app.entregent.model.decision.Judgement;
import app.entregent.model.decision.Judgement.About;
import app.entregent.model.decision.Judgement.Confidence;
import app.entregent.model.decision.Role;
import app.entregent.model.decision.Seat;
import app.entregent.model.decision.SeatText;
import app.entregent.model.decision.Spot;
import app.entregent.model.decision.Stance;
import app.entregent.model.decision.TieKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is done with the seats, the gaps and the decision. */
class MapViewModelTest extends MapModelTest {
  @Test
  void rolesStanceAndInfluenceAreGivenToAllThatAreSelected() {
    type("Amina");
    type("Basile");
    model.selectAll();
    model.seats().toggleRole(Role.USER);
    model.select(town.seat("Amina").id());
    model.seats().toggleRole(Role.USER);
    model.seats().toggleRole(Role.DECIDER);
    model.selectAll();
    model.seats().setStance(Stance.SCEPTIC);
    model.seats().changeInfluence(1);
    model.seats().changeInfluence(1);
    assertThat(town.seat("Amina").roles()).containsExactly(Role.DECIDER);
    assertThat(town.seat("Basile").roles()).containsExactly(Role.USER);
    assertThat(town.map().seats())
        .allSatisfy(
            seat -> {
              assertThat(seat.stance()).isEqualTo(Stance.SCEPTIC);
              assertThat(seat.influence()).isEqualTo(Influence.MEDIUM);
            });
    now(workspace.undo());
    assertThat(town.seat("Basile").influence()).isEqualTo(Influence.LOW);
  }

  @Test
  void aStanceIsAssumedUntilItIsConfirmedAndAgainWhenItChanges() {
    type("Amina");
    model.seats().toggleConfirmed();
    assertThat(told).extracting(this::said).last().asString().startsWith("Say first");
    model.seats().setStance(Stance.NEUTRAL);
    assertThat(town.seat("Amina").confirmed()).isFalse();
    model.seats().toggleConfirmed();
    assertThat(town.seat("Amina").confirmed()).isTrue();
    assertThat(town.seat("Amina").judgement(About.STANCE))
        .contains(new Judgement(About.STANCE, Confidence.CONFIRMED, "", MapTown.TODAY));
    model.seats().setStance(Stance.SUPPORTER);
    assertThat(town.seat("Amina").confirmed()).isFalse();
  }

  @Test
  void anOldConfirmationIsStaleWhileTheDecisionIsLive() {
    long seat = town.seat("Amina", "CFO", Role.DECIDER);
    town.change(
        tx -> {
          town.decisions.setStance(tx, seat, Stance.NEUTRAL);
          town.confirm(tx, seat, MapTown.TODAY.minusDays(60));
          return 1;
        });
    assertThat(model.shown().orElseThrow().card(seat).orElseThrow().stale(About.STANCE)).isFalse();
    town.change(
        tx -> {
          town.confirm(tx, seat, MapTown.TODAY.minusDays(61));
          return 1;
        });
    assertThat(model.shown().orElseThrow().card(seat).orElseThrow().stale(About.STANCE)).isTrue();
  }

  @Test
  void roleAndInfluenceFadeWithAgeAsTheStanceDoesAndThatIsSaid() {
    long seat = town.seat("Amina", "CFO", Role.DECIDER);
    town.change(
        tx -> {
          LocalDate old = MapTown.TODAY.minusDays(61);
          for (About about : List.of(About.ROLE, About.INFLUENCE, About.PATH)) {
            town.judgements.judge(tx, seat, Judgement.assumed(about, old));
          }
          return 1;
        });
    SeatCard card = model.shown().orElseThrow().card(seat).orElseThrow();
    assertThat(card.stale())
        .as("nothing is said of influence and path")
        .containsExactly(About.ROLE);
    assertThat(said(SeatCardView.aloud(card))).contains("Decider (long ago)");
  }

  @Test
  void aDragIsOneStepAndSmallStepsOneAfterTheOtherAreOneToo() {
    type("Amina");
    Seat before = town.seat("Amina");
    model.seats().move(Map.of(before.id(), new Spot(640, 320)));
    assertThat(town.seat("Amina").spot()).isEqualTo(new Spot(640, 320));
    model.seats().nudge(24, 0);
    model.seats().nudge(24, 0);
    assertThat(town.seat("Amina").spot()).isEqualTo(new Spot(688, 320));
    now(workspace.undo());
    assertThat(town.seat("Amina").spot()).isEqualTo(new Spot(640, 320));
    now(workspace.undo());
    assertThat(town.seat("Amina").spot()).isEqualTo(before.spot());
  }

  @Test
  void aNewCardLeavesTheOthersWhereTheyWerePut() {
    type("Amina");
    model.seats().move(Map.of(town.seat("Amina").id(), new Spot(-320, 64)));
    for (int i = 0; i < 8; i++) {
      type("Person " + (char) ('A' + i));
    }
    assertThat(town.seat("Amina").spot()).isEqualTo(new Spot(-320, 64));
  }

  @Test
  void aPlannedGapIsUnderWayUntilItsStepIsDone() {
    town.seat("Salma", "Director", Role.DECIDER);
    model.gaps().close(gap(GapKind.DECIDER_UNMET));
    List<NextAction> actions = workspace.fetch(reader -> new NextActionStore().open(reader));
    assertThat(actions)
        .extracting(NextAction::words)
        .containsExactly("Get to meet Salma, who decides");
    assertThat(actions.getFirst().due()).contains(MapTown.TODAY.plusDays(7));
    assertThat(actions.getFirst().accountId()).contains(town.account);
    Gap planned = gap(GapKind.DECIDER_UNMET);
    assertThat(planned.plan()).isPresent();
    model.gaps().done(planned.plan().orElseThrow());
    assertThat(gap(GapKind.DECIDER_UNMET).plan()).isEmpty();
  }

  @Test
  void meetingTheDeciderClosesTheGap() {
    long seat = town.seat("Salma", "Director", Role.DECIDER);
    assertThat(kinds()).contains(GapKind.DECIDER_UNMET);
    town.talk(seat, Channel.EMAIL, 2);
    assertThat(kinds()).contains(GapKind.DECIDER_UNMET);
    town.talk(seat, Channel.PHONE, 1);
    assertThat(kinds()).doesNotContain(GapKind.DECIDER_UNMET);
    assertThat(said(model.shown().orElseThrow().reading().completeness().headline()))
        .isEqualTo("Decider met; 1 of 5 heard");
  }

  @Test
  void aMissingRoleIsAddedOrDeclaredAbsent() {
    Gap decider = gap(GapKind.MISSING_ROLE);
    assertThat(decider.role()).contains(Role.DECIDER);
    model.gaps().close(decider);
    assertThat(town.map().holders(Role.DECIDER)).hasSize(1);
    model.gaps().nobodyHere(Role.BUYER);
    assertThat(town.map().absentRoles()).containsExactly(Role.BUYER);
    model.gaps().expectAgain(Role.BUYER);
    assertThat(town.map().absentRoles()).isEmpty();
  }

  @Test
  void aCircleIsShownAndCut() {
    long a = town.seat("Amina", "");
    long b = town.seat("Basile", "");
    town.tie(TieKind.REPORTS_TO, a, b, 1);
    town.tie(TieKind.REPORTS_TO, b, a, 1);
    model.gaps().close(gap(GapKind.CIRCLE));
    assertThat(town.map().bosses()).containsExactly(Map.entry(a, b));
    assertThat(kinds()).doesNotContain(GapKind.CIRCLE);
  }

  @Test
  void anAutosavedTextIsOneStepPerField() {
    type("Amina");
    Seat seat = town.seat("Amina");
    model.seats().write(seat, SeatText.GAIN, "time");
    model.seats().write(seat, SeatText.GAIN, "time and calm");
    model.seats().write(seat, SeatText.WORRY, "the price");
    now(workspace.undo());
    assertThat(town.seat("Amina").text(SeatText.WORRY)).isEmpty();
    assertThat(town.seat("Amina").text(SeatText.GAIN)).isEqualTo("time and calm");
    now(workspace.undo());
    assertThat(town.seat("Amina").text(SeatText.GAIN)).isEmpty();
  }

  @Test
  void theDecisionIsDescribedAndASecondOneOpened() {
    model.decisionActs().setWorth(DecisionActs.amount("45 000,50"));
    model.decisionActs().setExpectedOn(Optional.of(LocalDate.of(2027, 1, 15)));
    model.decisionActs().setObject(" A new shop ");
    assertThat(town.map().decision().worth())
        .hasValueSatisfying(w -> assertThat(w).isEqualByComparingTo("45000.5"));
    assertThat(town.map().decision().object()).isEqualTo("A new shop");
    assertThat(town.map().decision().expectedOn()).contains(LocalDate.of(2027, 1, 15));
    model.decisionActs().add();
    assertThat(model.siblings()).hasSize(2);
    assertThat(model.shown().orElseThrow().decisionId()).isNotEqualTo(town.decision);
    assertThat(model.sideProperty().get()).isEqualTo(SidePage.DECISION);
  }

  @Test
  void amountsAreReadAsOneTypesThem() {
    assertThat(DecisionActs.amount("45k")).contains(new BigDecimal("45000"));
    assertThat(DecisionActs.amount("1.5k"))
        .hasValueSatisfying(amount -> assertThat(amount).isEqualByComparingTo("1500"));
    assertThat(DecisionActs.amount("45\u202f000")).contains(new BigDecimal("45000"));
    assertThat(DecisionActs.amount("12,5")).contains(new BigDecimal("12.5"));
    assertThat(DecisionActs.amount("")).isEmpty();
    assertThat(DecisionActs.amount("many")).isEmpty();
    assertThat(DecisionActs.amount("-5")).isEmpty();
    assertThat(DecisionActs.amount("1.2.3")).isEmpty();
    assertThat(DecisionActs.amount("9".repeat(20))).isEmpty();
  }

  @Test
  void aDecisionThatIsNotThereIsSaid() {
    MapViewModel none = show(999_999);
    assertThat(none.shown()).isEmpty();
    assertThat(none.lostProperty().get()).isTrue();
  }

  @Test
  void theCardIsToldAsOnTheTelephone() {
    long seat = town.seat("Salma Benkirane", "Director", Role.DECIDER);
    town.judge(seat, Stance.SCEPTIC, false, Influence.HIGH);
    town.talk(seat, Channel.PHONE, 12);
    assertThat(said(SeatCardView.aloud(model.shown().orElseThrow().card(seat).orElseThrow())))
        .isEqualTo(
            "Salma Benkirane; Decider; assumed stance: Sceptic; influence: High; last met 12 days"
                + " ago");
  }
}
