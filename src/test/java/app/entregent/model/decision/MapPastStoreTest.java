package app.entregent.model.decision;

import static app.entregent.testing.TestWorkspace.now;
import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.account.AccountStore;
import app.entregent.model.decision.MapDifference.Kind;
import app.entregent.testing.TestWorkspace;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MapPastStoreTest {
  private static final Label LABEL = Label.of("map.change.added");

  private final DecisionStore decisions = new DecisionStore();
  private final SnapshotStore snapshots = new SnapshotStore();

  @TempDir Path folder;

  @SuppressWarnings("NullAway.Init") // set before each test
  private Workspace workspace;

  private long decision;
  private final List<DecisionMap> seen = new ArrayList<>();

  @BeforeEach
  void open() {
    workspace = TestWorkspace.create(folder);
    decision =
        now(
            workspace.change(
                LABEL,
                tx -> {
                  long account = new AccountStore().add(tx, "Villas Atlas");
                  return decisions.addDecision(tx, account, "A website");
                }));
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private <T> T change(Function<Transaction, T> work) {
    T value = now(workspace.change(LABEL.inDecision(decision), work));
    seen.add(workspace.fetch(reader -> decisions.map(reader, decision)));
    return value;
  }

  private MapPast past() {
    return workspace.fetch(reader -> new MapPastStore().read(reader, decision));
  }

  private long someActs() {
    long one =
        change(
            tx ->
                decisions.addSeat(tx, NewSeat.ghost(decision, Set.of(Role.DECIDER), Spot.ORIGIN)));
    long two =
        change(
            tx ->
                decisions.addSeat(
                    tx, NewSeat.ghost(decision, Set.of(Role.USER), new Spot(0, 144))));
    change(
        tx -> {
          decisions.setInfluence(tx, one, Influence.HIGH);
          return true;
        });
    change(tx -> decisions.addTie(tx, decision, new Tie(0, two, one, TieKind.REPORTS_TO, 1, "")));
    change(
        tx -> {
          decisions.setRoles(tx, two, Set.of(Role.BUYER, Role.USER));
          decisions.setAbsent(tx, decision, Role.INITIATOR, true);
          return true;
        });
    change(
        tx -> {
          decisions.deleteSeat(tx, two);
          return true;
        });
    return one;
  }

  @Test
  void everyStepIsTheMapThatWasSeenThen() {
    someActs();
    MapPast past = past();
    assertThat(past.steps()).hasSize(seen.size());
    for (int step = 0; step < seen.size(); step++) {
      assertThat(past.at(step)).as("step %s", step).contains(seen.get(step));
    }
  }

  @Test
  void whatWasUndoneAndDoneAgainIsPartOfThePast() {
    someActs();
    now(workspace.undo());
    DecisionMap undone = workspace.fetch(reader -> decisions.map(reader, decision));
    assertThat(undone.seats()).hasSize(2);
    now(workspace.redo());
    MapPast past = past();
    assertThat(past.steps()).hasSize(seen.size() + 2);
    assertThat(past.at(seen.size() - 1)).contains(seen.getLast());
    assertThat(past.at(seen.size())).contains(undone);
    assertThat(past.at(seen.size() + 1)).contains(seen.getLast());
    assertThat(past.at(0)).contains(seen.getFirst());
  }

  @Test
  void anotherMapHasAnotherPast() {
    someActs();
    long other =
        now(
            workspace.change(
                LABEL, tx -> decisions.addDecision(tx, seen.getLast().decision().accountId(), "")));
    assertThat(workspace.fetch(reader -> new MapPastStore().read(reader, other)).steps()).isEmpty();
  }

  @Test
  void aMarkStandsWhereItWasSet() {
    someActs();
    long mark = change(tx -> snapshots.add(tx, decision, "Before the visit"));
    MapPast past = past();
    assertThat(past.marks())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.id()).isEqualTo(mark);
              assertThat(one.name()).isEqualTo("Before the visit");
              assertThat(past.stepAt(one.takenAt())).isEqualTo(past.steps().size() - 1);
            });
    assertThat(past.stepAt(past.marks().getFirst().takenAt().minusSeconds(1))).isEqualTo(-1);
  }

  @Test
  void theDifferenceTellsWhoAppearedWhoLeftAndWhatChanged() {
    long one = someActs();
    MapPast past = past();
    DecisionMap first = past.at(0).orElseThrow();
    MapDifference whole = MapDifference.between(first, seen.getLast());
    assertThat(whole.marks()).containsOnlyKeys(one).containsValue(Kind.CHANGED);
    assertThat(whole.lines())
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.from()).isEqualTo(Influence.UNKNOWN.word());
              assertThat(line.to()).isEqualTo(Influence.HIGH.word());
            });
    MapDifference middle = MapDifference.between(first, past.at(4).orElseThrow());
    assertThat(middle.lines())
        .extracting(MapDifference.Line::kind)
        .containsExactly(Kind.APPEARED, Kind.CHANGED, Kind.CHANGED);
    assertThat(MapDifference.between(past.at(4).orElseThrow(), first).lines())
        .extracting(MapDifference.Line::kind)
        .contains(Kind.LEFT);
    assertThat(MapDifference.between(first, first).lines()).isEmpty();
  }
}
