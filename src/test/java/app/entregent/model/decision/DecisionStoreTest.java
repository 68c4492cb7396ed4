package app.entregent.model.decision;

import static app.entregent.testing.TestWorkspace.now;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.entregent.model.account.AccountStore;
import app.entregent.model.people.PersonStore;
import app.entregent.testing.TestWorkspace;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionStoreTest {
  private final DecisionStore store = new DecisionStore();

  @TempDir Path folder;
  private Workspace workspace;
  private long account;
  private long decision;

  @BeforeEach
  void open() {
    workspace = TestWorkspace.create(folder);
    account = change(tx -> new AccountStore().add(tx, "Villas Atlas"));
    decision = change(tx -> store.addDecision(tx, account, "A website"));
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void aNewDecisionIsOpenSinceTodayAndEverythingElseIsUnknown() {
    Decision found = workspace.fetch(reader -> store.find(reader, decision)).orElseThrow();
    assertThat(found.object()).isEqualTo("A website");
    assertThat(found.openedOn()).isEqualTo(LocalDate.of(2026, 11, 17));
    assertThat(found.live()).isTrue();
    assertThat(found.worth()).isEmpty();
    List<Decision> open = workspace.fetch(reader -> store.open(reader));
    List<Decision> ofAccount = workspace.fetch(reader -> store.ofAccount(reader, account));
    assertThat(open).containsExactly(found);
    assertThat(ofAccount).containsExactly(found);
  }

  @Test
  void aDecisionIsDescribedAndEnds() {
    change(
        tx -> {
          store.describe(
              tx,
              decision,
              "A shop",
              Optional.of(new BigDecimal("1200.50")),
              "MAD",
              Optional.of(LocalDate.of(2027, 1, 9)));
          store.setStage(tx, decision, DecisionStage.CLOSE);
          store.setOutcome(tx, decision, Outcome.NOTHING, "No budget");
          return 1;
        });
    Decision found = map().decision();
    assertThat(found.worth()).hasValueSatisfying(w -> assertThat(w).isEqualByComparingTo("1200.5"));
    assertThat(found.currency()).isEqualTo("MAD");
    assertThat(found.expectedOn()).contains(LocalDate.of(2027, 1, 9));
    assertThat(found.outcomeReason()).isEqualTo("No budget");
    LocalDate today = LocalDate.now(TestWorkspace.CLOCK);
    assertThat(found.endedOn()).as("the day on which it was said").contains(today);
    change(
        tx -> {
          new OutcomeStore().setEndedOn(tx, decision, today.minusDays(9));
          store.setOutcome(tx, decision, Outcome.NOTHING, "No budget at all");
          return 1;
        });
    assertThat(map().decision().endedOn())
        .as("another reason moves no day")
        .contains(today.minusDays(9));
    List<Decision> open = workspace.fetch(reader -> store.open(reader));
    assertThat(open).isEmpty();
  }

  @Test
  void aSeatKeepsAllThatIsSaidOfIt() {
    long seat = seat("Amina");
    change(
        tx -> {
          store.setRoles(tx, seat, EnumSet.of(Role.USER, Role.BUYER));
          store.setRoles(tx, seat, EnumSet.of(Role.BUYER, Role.DECIDER));
          store.setStance(tx, seat, Stance.SCEPTIC);
          store.setDesiredStance(tx, seat, Stance.NEUTRAL);
          store.setOrgUnit(tx, seat, "Finance");
          store.setInfluence(tx, seat, Influence.DECISIVE);
          store.setPathStage(tx, seat, PathStage.EVALUATING);
          for (SeatText text : SeatText.values()) {
            store.setText(tx, seat, text, text.code());
          }
          store.move(tx, Map.of(seat, new Spot(-40, 96)));
          return 1;
        });
    Seat kept = map().seat(seat).orElseThrow();
    assertThat(kept.roles()).containsExactlyInAnyOrder(Role.BUYER, Role.DECIDER);
    assertThat(kept.confirmed()).isFalse();
    assertThat(kept.desiredStance()).isEqualTo(Stance.NEUTRAL);
    assertThat(kept.orgUnit()).isEqualTo("Finance");
    assertThat(kept.placed()).isTrue();
    assertThat(kept.influence()).isEqualTo(Influence.DECISIVE);
    assertThat(kept.pathStage()).isEqualTo(PathStage.EVALUATING);
    assertThat(kept.spot()).isEqualTo(new Spot(-40, 96));
    assertThat(kept.placed()).isTrue();
    for (SeatText text : SeatText.values()) {
      assertThat(kept.text(text)).isEqualTo(text.code());
    }
  }

  @Test
  void aBossTakesThePlaceOfTheFormerOne() {
    long a = seat("A");
    long b = seat("B");
    long c = seat("C");
    change(
        tx -> {
          store.setBoss(tx, decision, a, Optional.of(b));
          store.setBoss(tx, decision, a, Optional.of(c));
          store.setBoss(tx, decision, a, Optional.of(c));
          return 1;
        });
    assertThat(map().bosses()).containsExactly(Map.entry(a, c));
    assertThat(map().ties()).hasSize(1);
    change(
        tx -> {
          store.setBoss(tx, decision, a, Optional.empty());
          return 1;
        });
    assertThat(map().ties()).isEmpty();
  }

  @Test
  void theSameLineIsDrawnOnce() {
    long a = seat("A");
    long b = seat("B");
    long first = change(tx -> store.addTie(tx, decision, tie(a, b, TieKind.KNOWS, 1)));
    long again = change(tx -> store.addTie(tx, decision, tie(b, a, TieKind.KNOWS, 1)));
    assertThat(again).isEqualTo(first);
    change(tx -> store.addTie(tx, decision, tie(a, b, TieKind.INFLUENCES, 2)));
    change(tx -> store.addTie(tx, decision, tie(b, a, TieKind.INFLUENCES, 5)));
    change(tx -> store.addTie(tx, decision, tie(a, b, TieKind.INFLUENCES, 4)));
    assertThat(map().ties()).extracting(Tie::weight).containsExactly(1, 4, 5);
    assertThatThrownBy(() -> change(tx -> store.addTie(tx, decision, tie(a, a, TieKind.KNOWS, 1))))
        .hasRootCauseInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aSeatGoesWithItsLinesAndComesBackWithThem() {
    long a = seat("A");
    long b = seat("B");
    change(
        tx -> {
          store.setRoles(tx, a, Set.of(Role.USER));
          return store.addTie(tx, decision, tie(a, b, TieKind.INFLUENCES, 3));
        });
    DecisionMap before = map();
    change(
        tx -> {
          store.deleteSeat(tx, a);
          return 1;
        });
    assertThat(map().seats()).hasSize(1);
    assertThat(map().ties()).isEmpty();
    now(workspace.undo());
    assertThat(map()).isEqualTo(before);
  }

  @Test
  void aDecisionGoesWithAllThatIsOnIt() {
    long a = seat("A");
    change(
        tx -> {
          store.setRoles(tx, a, Set.of(Role.USER));
          store.setAbsent(tx, decision, Role.BUYER, true);
          new GapPlanStore().planGap(tx, decision, "silent:1", 7);
          return 1;
        });
    DecisionMap before = map();
    change(
        tx -> {
          store.deleteDecision(tx, decision);
          return 1;
        });
    Optional<Decision> gone = workspace.fetch(reader -> store.find(reader, decision));
    assertThat(gone).isEmpty();
    now(workspace.undo());
    assertThat(map()).isEqualTo(before);
    Map<Long, Map<String, Long>> plans =
        workspace.fetch(reader -> new GapPlanStore().gapPlans(reader, List.of(decision)));
    assertThat(plans).isEqualTo(Map.of(decision, Map.of("silent:1", 7L)));
  }

  @Test
  void nobodyHereIsSaidOnceAndTakenBack() {
    change(
        tx -> {
          store.setAbsent(tx, decision, Role.BUYER, true);
          store.setAbsent(tx, decision, Role.BUYER, true);
          return 1;
        });
    assertThat(map().absentRoles()).containsExactly(Role.BUYER);
    change(
        tx -> {
          store.setAbsent(tx, decision, Role.BUYER, false);
          return 1;
        });
    assertThat(map().absentRoles()).isEmpty();
  }

  private DecisionMap map() {
    return workspace.fetch(reader -> store.map(reader, decision));
  }

  private long seat(String name) {
    return change(
        tx ->
            store.addSeat(
                tx, NewSeat.of(decision, new PersonStore().addProvisional(tx, name), Spot.ORIGIN)));
  }

  private static Tie tie(long from, long to, TieKind kind, int weight) {
    return new Tie(0, from, to, kind, weight, "");
  }

  private <T> T change(Function<Transaction, T> work) {
    return now(workspace.change(Label.of("map.change.added"), work));
  }
}
