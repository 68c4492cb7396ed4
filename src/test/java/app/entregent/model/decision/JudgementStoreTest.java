package app.entregent.model.decision;

import static app.entregent.testing.TestWorkspace.now;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.entregent.model.account.AccountStore;
import app.entregent.model.decision.Judgement.About;
import app.entregent.model.decision.Judgement.Confidence;
import app.entregent.testing.TestWorkspace;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@SuppressWarnings("NullAway.Init")
class JudgementStoreTest {
  private static final LocalDate TODAY = Maps.TODAY;

  @TempDir Path folder;
  private final DecisionStore store = new DecisionStore();
  private final JudgementStore judgements = new JudgementStore();
  private final ColleagueStore colleagues = new ColleagueStore();
  private final CoverageStore coverages = new CoverageStore();
  private Workspace workspace;
  private long decision;
  private long seat;

  @BeforeEach
  void open() {
    workspace = TestWorkspace.create(folder);
    decision =
        change(
            tx -> store.addDecision(tx, new AccountStore().add(tx, "Villas Atlas"), "A website"));
    seat = change(tx -> store.addSeat(tx, NewSeat.ghost(decision, Set.of(), Spot.ORIGIN)));
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void whatIsSaidByAKeyIsAssumedToday() {
    change(
        tx -> {
          store.setRoles(tx, seat, Set.of(Role.BUYER));
          store.setStance(tx, seat, Stance.SCEPTIC);
          store.setInfluence(tx, seat, Influence.HIGH);
          store.setPathStage(tx, seat, PathStage.LISTING);
          return 1;
        });
    for (About about : About.values()) {
      assertThat(seat().knows(about)).isTrue();
      assertThat(seat().judgement(about)).contains(Judgement.assumed(about, TODAY));
    }
    assertThat(seat().confirmed()).isFalse();
  }

  @Test
  void whatIsUnknownAgainIsNoJudgement() {
    change(
        tx -> {
          store.setStance(tx, seat, Stance.SCEPTIC);
          store.setStance(tx, seat, Stance.UNKNOWN);
          return 1;
        });
    assertThat(seat().judgement(About.STANCE)).isEmpty();
  }

  @Test
  void aConfirmationKeepsItsSourceAndEndsWhenTheStanceChanges() {
    change(
        tx -> {
          store.setStance(tx, seat, Stance.CHAMPION);
          judgements.judge(
              tx,
              seat,
              new Judgement(About.STANCE, Confidence.TOLD, "her assistant", TODAY.minusDays(3)));
          return 1;
        });
    assertThat(seat().confirmed()).isFalse();
    Judgement told = seat().judgement(About.STANCE).orElseThrow();
    change(
        tx -> {
          judgements.judge(tx, seat, told.confirmedOn(TODAY));
          return 1;
        });
    assertThat(seat().confirmed()).isTrue();
    assertThat(seat().judgement(About.STANCE).map(Judgement::source)).contains("her assistant");
    change(
        tx -> {
          store.setStance(tx, seat, Stance.NEUTRAL);
          return 1;
        });
    assertThat(seat().confirmed()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"true,60,false", "true,61,true", "false,180,false", "false,181,true"})
  void aJudgementGoesStale(boolean live, int days, boolean stale) {
    Judgement judgement = Judgement.assumed(About.ROLE, TODAY.minusDays(days));
    assertThat(judgement.stale(live, TODAY)).isEqualTo(stale);
  }

  @Test
  void aColleagueIsFoundByNameAndAddedOnce() {
    Colleague first = change(tx -> colleagues.findOrAdd(tx, " Lina Moustaqim "));
    Colleague again = change(tx -> colleagues.findOrAdd(tx, "lina moustaqim"));
    Colleague other = change(tx -> colleagues.findOrAdd(tx, "x".repeat(2_000)));
    assertThat(again).isEqualTo(first);
    assertThat(other.name()).hasSize(Colleague.NAME_LIMIT);
    assertThat(workspace.fetch(colleagues::all)).containsExactly(first, other);
    assertThatThrownBy(() -> change(tx -> colleagues.findOrAdd(tx, "  ")))
        .hasRootCauseInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void coverageHasAStrengthNowAndOneThatIsDesired() {
    Colleague lina = change(tx -> colleagues.findOrAdd(tx, "Lina"));
    Colleague ali = change(tx -> colleagues.findOrAdd(tx, "Ali"));
    change(
        tx -> {
          coverages.cover(tx, new Coverage(seat, lina, 1, 3));
          coverages.cover(tx, new Coverage(seat, ali, 4, 4));
          coverages.cover(tx, new Coverage(seat, lina, 2, 3));
          return 1;
        });
    assertThat(seat().coverage())
        .containsExactly(new Coverage(seat, ali, 4, 4), new Coverage(seat, lina, 2, 3));
    assertThat(seat().covered()).isTrue();
    change(
        tx -> {
          coverages.cover(tx, new Coverage(seat, ali, 0, 0));
          coverages.cover(tx, new Coverage(seat, lina, 0, 3));
          return 1;
        });
    assertThat(seat().coverage()).containsExactly(new Coverage(seat, lina, 0, 3));
    assertThat(seat().covered()).isFalse();
    change(
        tx -> {
          colleagues.delete(tx, lina.id());
          return 1;
        });
    assertThat(seat().coverage()).isEmpty();
  }

  @Test
  void aSeatGoesWithItsJudgementsAndComesBackWithThem() {
    change(
        tx -> {
          store.setStance(tx, seat, Stance.SCEPTIC);
          coverages.cover(tx, new Coverage(seat, colleagues.findOrAdd(tx, "Lina"), 1, 1));
          return 1;
        });
    Seat before = seat();
    change(
        tx -> {
          store.deleteSeat(tx, seat);
          return 1;
        });
    now(workspace.undo());
    assertThat(seat()).isEqualTo(before);
  }

  private Seat seat() {
    return workspace.fetch(reader -> store.map(reader, decision)).seat(seat).orElseThrow();
  }

  private <T> T change(Function<Transaction, T> work) {
    return now(workspace.change(Label.of("map.change.added"), work));
  }
}
