package app.entregent.screen.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.entregent.model.conversation.NextAction;
import app.entregent.model.conversation.NextActionStore;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.decision.Influence;
import app.entregent.model.decision.Judgement;
import app.entregent.model.decision.Judgement.About;
import app.entregent.model.decision.Judgement.Confidence;
import app.entregent.model.decision.JudgementStore;
import app.entregent.model.decision.Role;
import app.entregent.model.decision.Seat;
import app.entregent.model.decision.Stance;
import app.entregent.model.workshop.Guest;
import app.entregent.model.workshop.GuestStore;
import app.entregent.model.workshop.NextQuestions.Proposal;
import app.entregent.model.workshop.RoomQuestion;
import app.entregent.model.workshop.WorkshopActionStore;
import app.entregent.testing.TestWorkspace;
import app.entregent.text.Message;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the room is asked while a workshop runs, without a window. */
class RunQuestionsTest extends RunningWorkshop {
  @Test
  void whatDependsMostOnAnUnknownIsAskedFirst() {
    Proposal first = shown().proposals().getFirst();
    assertThat(first.seatId()).isEqualTo(town.seat("Meryem Idrissi"));
    assertThat(first.about()).isEqualTo(About.STANCE);
    assertThat(first.worth()).isEqualTo(4);
    assertThat(texts.now(Message.of("run.why", first.influence().word(), first.reason())))
        .isEqualTo("Influence: Decisive · nobody knows it yet");
    // what was confirmed today is not worth a question
    town.change(
        tx -> {
          long seat = town.seat("Omar Kettani");
          new JudgementStore()
              .judge(tx, seat, Judgement.assumed(About.STANCE, TODAY).confirmedOn(TODAY));
          return true;
        });
    assertThat(shown().proposals())
        .noneMatch(one -> one.seatId() == town.seat("Omar Kettani") && one.about() == About.STANCE);
    // told, assumed, and too old: each weighs more
    assertThat(worth("Claire Roussel", About.STANCE)).isEqualTo(1);
    clock.pass(Duration.ofDays(70));
    model.activate();
    assertThat(worth("Claire Roussel", About.STANCE)).isEqualTo(1.5);
  }

  private double worth(String name, About about) {
    return shown().proposals().stream()
        .filter(one -> one.seatId() == town.seat(name) && one.about() == about)
        .mapToDouble(Proposal::worth)
        .findFirst()
        .orElse(0);
  }

  @Test
  void aRoomThatIsSplitIsAskedAgainAndOneThatAgreedIsNot() {
    ask("Claire Roussel", About.STANCE);
    count(Stance.CHAMPION, 1);
    count(Stance.OPPONENT, 1);
    assertThat(worth("Claire Roussel", About.STANCE)).isEqualTo(2);
    model.asking().ending().settle();
    assertThat(worth("Claire Roussel", About.STANCE)).isZero();
  }

  @Test
  void countsAreTypedAndStandAtOnce() {
    ask("Omar Kettani", About.STANCE);
    QuestionActs acts = model.asking();
    assertThat(acts.votersProperty().get()).isEqualTo(9);
    count(Stance.CHAMPION, 12);
    acts.erase();
    assertThat(acts.chosen().orElseThrow().votes()).isEqualTo(1);
    acts.add(1);
    count(Stance.SCEPTIC, 5);
    assertThat(acts.votes()).isEqualTo(7);
    assertThat(acts.silent()).isEqualTo(2);
    assertThat(acts.problemProperty().get()).isEqualTo(Message.NOTHING);
    RoomQuestion kept = shown().question().orElseThrow();
    assertThat(kept.votes()).isEqualTo(7);
    assertThat(acts.shares())
        .extracting(share -> share.answer().value(), Share::votes)
        .contains(tuple("CHAMPION", 2), tuple("SCEPTIC", 5));
    workspace.undo().toCompletableFuture().join();
    assertThat(acts.votes()).isEqualTo(2);
  }

  @Test
  void moreOpinionsThanVotersAreToldAndNothingIsLost() {
    ask("Omar Kettani", About.STANCE);
    count(Stance.CHAMPION, 7);
    count(Stance.SCEPTIC, 4);
    assertThat(texts.now(model.asking().problemProperty().get()))
        .isEqualTo(
            "11 opinions, but only 9 are there to answer. Correct one of them; nothing is lost.");
    assertThat(shown().question().orElseThrow().votes()).isEqualTo(11);
    assertThat(model.asking().silent()).isZero();
    // the room is not told that everybody answered
    RoomPicture.Asked asked = RoomPicture.of(shown(), false, false).question().orElseThrow();
    assertThat(asked.in()).isGreaterThan(asked.voters());
    // the line below the answers is that of the voters
    model.asking().chooseRow(99);
    model.asking().digit(1);
    model.asking().digit(1);
    assertThat(model.asking().problemProperty().get()).isEqualTo(Message.NOTHING);
    assertThat(shown().question().orElseThrow().voters()).isEqualTo(11);
  }

  @Test
  void fortyPeopleAreCounted() {
    town.change(
        tx -> {
          for (int i = 0; i < 31; i++) {
            new GuestStore().add(tx, town.workshop, "Guest " + i, Guest.Side.OTHER, "");
          }
          return true;
        });
    ask("Omar Kettani", About.STANCE);
    assertThat(model.asking().votersProperty().get()).isEqualTo(40);
    count(Stance.SUPPORTER, 38);
    assertThat(model.asking().silent()).isEqualTo(2);
    count(Stance.SUPPORTER, 99999);
    assertThat(model.asking().chosen().orElseThrow().votes()).isEqualTo(QuestionActs.MOST);
  }

  @Test
  void whatTheRoomAgreesOnIsAJudgementWithItsSourceAndTheReasonsOfTheFew() {
    ask("Meryem Idrissi", About.STANCE);
    count(Stance.SCEPTIC, 2);
    int sceptics = model.asking().rowProperty().get();
    model.asking().setReason(sceptics, "She refused the last quote");
    count(Stance.CHAMPION, 6);
    model.asking().ending().settle();
    Seat seat = town.seatNow("Meryem Idrissi");
    Judgement judgement = seat.judgement(About.STANCE).orElseThrow();
    assertThat(seat.stance()).isEqualTo(Stance.CHAMPION);
    assertThat(judgement.confidence()).isEqualTo(Confidence.TOLD);
    assertThat(judgement.judgedOn()).isEqualTo(TODAY);
    assertThat(judgement.source())
        .isEqualTo(
            "Workshop of 17 Nov 2026: 6 of 9; 2 said Sceptic (“She refused the last quote”)");
    RoomQuestion settled = shown().question().orElseThrow();
    assertThat(settled.state()).isEqualTo(RoomQuestion.State.SETTLED);
    assertThat(Share.given(settled))
        .extracting(Share::reason)
        .contains("She refused the last quote");
    // it is over: numbers are left alone until it is asked again
    model.asking().digit(3);
    assertThat(model.asking().problemProperty().get().key()).isEqualTo("run.problem.ended");
    workspace.undo().toCompletableFuture().join();
    assertThat(town.seatNow("Meryem Idrissi").stance()).isEqualTo(Stance.UNKNOWN);
    assertThat(shown().question().orElseThrow().state()).isEqualTo(RoomQuestion.State.OPEN);
  }

  @Test
  void aRoleIsAddedAndNotKnowingIsNoAgreement() {
    ask("Omar Kettani", About.ROLE);
    model.asking().chooseRow(model.asking().shares().size() - 1);
    model.asking().ending().settle();
    assertThat(model.asking().problemProperty().get().key()).isEqualTo("run.problem.no_answer");
    model.asking().chooseRow(Role.DECIDER.ordinal());
    model.asking().ending().settle();
    assertThat(town.seatNow("Omar Kettani").roles())
        .containsExactlyInAnyOrder(Role.INFLUENCER, Role.DECIDER);
    ask("Omar Kettani", About.INFLUENCE);
    model.asking().chooseRow(0);
    model.asking().ending().settle();
    assertThat(town.seatNow("Omar Kettani").influence()).isEqualTo(Influence.DECISIVE);
  }

  @Test
  void aSeatThatIsGoneKeepsItsOpinions() {
    ask("Sofia Lahlou", About.STANCE);
    count(Stance.NEUTRAL, 3);
    town.change(
        tx -> {
          new DecisionStore().deleteSeat(tx, town.seat("Sofia Lahlou"));
          return true;
        });
    model.asking().ending().settle();
    assertThat(model.asking().problemProperty().get().key()).isEqualTo("run.problem.seat_gone");
    assertThat(shown().question().orElseThrow().votes()).isEqualTo(3);
    assertThat(texts.now(shown().asks(shown().question().orElseThrow())))
        .isEqualTo("Where does somebody who is no longer on the map stand?");
  }

  @Test
  void somebodyFindsOutUntilADay() {
    ask("Claire Roussel", About.STANCE);
    for (String unclear : List.of("", "Karim, friday", "Samira, someday", "Samira, 2020-01-01")) {
      assertThat(TestWorkspace.now(model.asking().ending().findOut(unclear))).isFalse();
      assertThat(model.asking().problemProperty().get()).isNotEqualTo(Message.NOTHING);
    }
    assertThat(TestWorkspace.now(model.asking().ending().findOut("Samira, friday"))).isTrue();
    RoomQuestion left = shown().question().orElseThrow();
    assertThat(left.state()).isEqualTo(RoomQuestion.State.TO_FIND_OUT);
    NextAction action =
        workspace
            .fetch(reader -> new NextActionStore().find(reader, left.nextActionId().orElseThrow()))
            .orElseThrow();
    assertThat(action.words()).isEqualTo("Samira Tazi finds out: Where does Claire Roussel stand?");
    assertThat(action.due()).contains(LocalDate.of(2026, 11, 20));
    List<Long> agreed =
        workspace.fetch(reader -> new WorkshopActionStore().of(reader, town.workshop));
    assertThat(agreed).containsExactly(action.id());
    assertThat(worth("Claire Roussel", About.STANCE)).isZero();
  }

  @Test
  void askedAgainTheFormerVoteStaysAndOneGoesBackToIt() {
    ask("Omar Kettani", About.STANCE);
    count(Stance.CHAMPION, 4);
    long first = shown().question().orElseThrow().id();
    clock.pass(Duration.ofMinutes(5));
    model.asking().askAgain();
    RoomQuestion again = shown().question().orElseThrow();
    assertThat(again.followsId()).contains(first);
    assertThat(model.asking().votes()).isZero();
    model.asking().toggleShown();
    assertThat(RoomPicture.of(shown(), false, false).question().orElseThrow().former())
        .extracting(Share::votes)
        .containsExactly(4);
    model.asking().turn(-1);
    assertThat(shown().question().orElseThrow().id()).isEqualTo(first);
    assertThat(model.asking().votes()).isEqualTo(4);
    model.asking().turn(-1);
    model.asking().putAside();
    assertThat(shown().question()).isEmpty();
    model.asking().turn(-1);
    assertThat(shown().question().orElseThrow().id()).isEqualTo(again.id());
    assertThat(heard.heard()).containsExactly("run.tell.first_question");
  }
}
