package app.entregent.model.decision;

import static app.entregent.testing.TestWorkspace.now;
import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.account.AccountStore;
import app.entregent.model.account.LadderStep;
import app.entregent.model.agenda.Agenda;
import app.entregent.model.agenda.TodayKind;
import app.entregent.model.agenda.TodayRow;
import app.entregent.testing.TestWorkspace;
import app.entregent.text.Language;
import app.entregent.text.Texts;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@SuppressWarnings("NullAway.Init") // JUnit calls open() before each test
class StagesTest {
  private static final ZonedDateTime NOW = ZonedDateTime.now(TestWorkspace.CLOCK);

  private final DecisionStore decisions = new DecisionStore();
  private final StageStore stages = new StageStore();
  private final AccountStore accounts = new AccountStore();
  private final Agenda agenda = new Agenda();

  @TempDir Path folder;
  private Workspace workspace;
  private long account;
  private long decision;

  @BeforeEach
  void open() {
    workspace = TestWorkspace.create(folder);
    account = change(tx -> accounts.add(tx, "Villa Ocre"));
    decision = change(tx -> decisions.addDecision(tx, account, "New site"));
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @ParameterizedTest(name = "{0} after {1} days, set {2}: {3}")
  @CsvSource({
    "UNDERSTAND, 30, 0, false",
    "UNDERSTAND, 31, 0, true",
    "DISCOVER, 45, 0, false",
    "CLOSE, 61, 0, true",
    "FOLLOW_UP, 90, 0, false",
    "UNDERSTAND, 11, 10, true",
    "UNDERSTAND, 31, 60, false"
  })
  void corners(DecisionStage stage, long days, int set, boolean stalled) {
    change(tx -> run(() -> decisions.setStage(tx, decision, stage)));
    Decision found = workspace.fetch(reader -> decisions.find(reader, decision)).orElseThrow();
    Map<Long, List<StageMove>> moves =
        workspace.fetch(reader -> stages.moves(reader, Set.of(decision)));
    LocalDate today = NOW.toLocalDate().plusDays(days);
    StageClock clock =
        StageClock.of(
            found,
            moves.getOrDefault(decision, List.of()),
            set == 0 ? Map.of() : Map.of(stage, set),
            today);
    assertThat(clock.stalled()).isEqualTo(stalled);
    assertThat(clock.days()).isEqualTo(days);
  }

  @Test
  void eachPassageIsKeptOnceWithItsProofAndGoesWithItsDecision() {
    change(tx -> run(() -> decisions.setStage(tx, decision, DecisionStage.APPROACH)));
    change(tx -> run(() -> decisions.setStage(tx, decision, DecisionStage.APPROACH)));
    List<StageMove> moves = moves();
    assertThat(moves).singleElement().matches(move -> move.to() == DecisionStage.APPROACH);
    change(tx -> run(() -> stages.setProof(tx, moves.getFirst().id(), "She answered in a group")));
    assertThat(moves().getFirst().proof()).isEqualTo("She answered in a group");
    change(tx -> run(() -> decisions.deleteDecision(tx, decision)));
    assertThat(moves()).isEmpty();
    now(workspace.undo());
    assertThat(moves()).hasSize(1);
  }

  @Test
  void whatStandsStillIsToldUnlessTheAccountWasGivenUp() {
    List<TodayRow> rows = today(31);
    assertThat(rows).extracting(TodayRow::kind).containsExactly(TodayKind.STAGE_STALL);
    assertThat(Texts.of(Language.EN).say(rows.getFirst().reason()))
        .isEqualTo("“New site” has been in the stage “Understand” for 31 days; 30 are usual");
    change(tx -> run(() -> stages.setClock(tx, DecisionStage.UNDERSTAND, Optional.of(60))));
    assertThat(today(31)).isEmpty();
    assertThat(today(61)).hasSize(1);
    change(tx -> run(() -> accounts.stopPursuing(tx, account, "They never pay")));
    assertThat(today(61)).isEmpty();
    assertThat(workspace.fetch(reader -> accounts.pursuit(reader, account)).reason())
        .isEqualTo("They never pay");
    change(tx -> run(() -> accounts.pursueAgain(tx, account)));
    assertThat(today(61)).hasSize(1);
  }

  @Test
  void aNewClientOpensTheTrackOfLoyalty() {
    change(tx -> run(() -> accounts.setLadder(tx, account, LadderStep.PROSPECT, "They asked")));
    assertThat(workspace.fetch(reader -> accounts.pursuit(reader, account)).loyaltySince())
        .isEmpty();
    change(tx -> run(() -> accounts.setLadder(tx, account, LadderStep.CLIENT, "Signed")));
    assertThat(workspace.fetch(reader -> accounts.pursuit(reader, account)).loyaltySince())
        .contains(NOW.toLocalDate());
  }

  private List<StageMove> moves() {
    return workspace
        .fetch(reader -> stages.moves(reader, Set.of(decision)))
        .getOrDefault(decision, List.of());
  }

  private List<TodayRow> today(int later) {
    return workspace.fetch(reader -> agenda.today(reader, NOW.plusDays(later))).all();
  }

  private static long run(Runnable act) {
    act.run();
    return 0;
  }

  private long change(Function<Transaction, Long> work) {
    return now(workspace.change(Label.of("account.change.stage"), work));
  }
}
