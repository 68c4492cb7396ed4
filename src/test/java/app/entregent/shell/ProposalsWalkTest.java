package app.entregent.shell;

import static app.entregent.testing.TestWorkspace.now;
import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.account.AccountStore;
import app.entregent.model.account.LadderStep;
import app.entregent.model.decision.DecisionStage;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.decision.NewSeat;
import app.entregent.model.decision.PathStage;
import app.entregent.model.decision.Spot;
import app.entregent.model.people.PersonStore;
import app.entregent.testing.CannedDialogs;
import app.entregent.testing.Shots;
import app.entregent.testing.TestWorkspace;
import app.entregent.testing.WindowTest;
import app.entregent.text.Language;
import app.entregent.ui.Place;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import app.entregent.workspace.WorkspaceThreads;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A talk with a ticked fact proposes; one key accepts, one dismisses; the map shows what moved. */
@SuppressWarnings("NullAway.Init") // JUnit calls enter() before each test
class ProposalsWalkTest extends WindowTest {
  private static final Path PICTURES = Path.of("target", "pictures");

  private final ScheduledExecutorService background = Executors.newScheduledThreadPool(2);
  private final DecisionStore decisions = new DecisionStore();

  @TempDir Path home;
  private Path file;
  private Wiring wiring;
  private long account;
  private long decision;
  private boolean left;

  @BeforeEach
  void enter() {
    file = TestWorkspace.createFile(home);
    try (Workspace workspace =
        Workspace.open(file, TestWorkspace.setup(WorkspaceThreads.direct()))) {
      account = change(workspace, tx -> new AccountStore().add(tx, "Villa Atlas"));
      decision =
          change(
              workspace,
              tx -> {
                long amina = new PersonStore().addProvisional(tx, "Amina Idrissi");
                new AccountStore().addPerson(tx, account, amina, "Director");
                long id = decisions.addDecision(tx, account, "A new site");
                decisions.addSeat(tx, NewSeat.of(id, amina, Spot.ORIGIN));
                return id;
              });
    }
    wiring =
        onWindow(
            () -> {
              Wiring built =
                  new Wiring(
                      stage(),
                      new Outside(
                          new PlatformFolders(home.resolve("config"), home.resolve("data")),
                          background,
                          Language.EN,
                          Optional.of(new CannedDialogs()),
                          TestWorkspace.CLOCK,
                          opened -> {}));
              built.show(Optional.of(file));
              return built;
            });
    until(() -> wiring.journey().placeProperty().get().isPresent());
  }

  /** Closes the file, once. */
  private void leave() {
    if (!left) {
      left = true;
      onWindow(wiring::close);
    }
  }

  @AfterEach
  void end() {
    leave();
    background.shutdownNow();
  }

  @Test
  void aTickedFactProposesAndTheMapShowsWhatMoved() {
    onWindow(() -> wiring.journey().open(new Place.Map(decision)));
    until(() -> lookup(".seat-card").tryQuery().isPresent());
    push(KeyCode.CONTROL, KeyCode.L);
    write("called @amina");
    until(() -> !lookup(".people-offer").queryAll().isEmpty());
    push(KeyCode.ENTER);
    write("yesterday she compares three agencies");
    until(() -> lookup("#log-sign").tryQuery().isPresent());
    onWindow(() -> lookup("#log-sign").query().requestFocus());
    write("3");
    push(KeyCode.CONTROL, KeyCode.ENTER);
    until(() -> proposals() == 3);
    until(() -> shown().contains("from Unknown to Compares"));
    assertThat(shown()).contains("Take the talk back");
    shoot("proposals-sheet");
    push(KeyCode.ENTER);
    until(() -> proposals() == 2);
    push(KeyCode.DELETE);
    // What is dismissed goes; the weaker step that the same talk shows takes its place.
    until(() -> !shown().contains("from Understand to Present"));
    push(KeyCode.ESCAPE);
    until(() -> lookup(".moved-sheet").tryQuery().isEmpty());
    until(() -> lookup(".moved").tryQuery().isPresent());
    assertThat(shown()).contains("Amina Idrissi", "They asked for a quote, 16 Nov 2026");
    shoot("proposals-map");
    leave();
    try (Workspace workspace =
        Workspace.open(file, TestWorkspace.setup(WorkspaceThreads.direct()))) {
      int accepted =
          workspace.fetch(
              reader -> {
                boolean path =
                    decisions.map(reader, decision).seats().getFirst().pathStage()
                        == PathStage.EVALUATING;
                boolean stage =
                    decisions.find(reader, decision).orElseThrow().stage() == DecisionStage.PRESENT;
                boolean ladder =
                    new AccountStore().find(reader, account).orElseThrow().ladder()
                        == LadderStep.PROSPECT;
                return (path ? 1 : 0) + (stage ? 1 : 0) + (ladder ? 1 : 0);
              });
      assertThat(accepted).isEqualTo(1);
    }
  }

  private int proposals() {
    return lookup(".moved-sheet .proposal").queryAll().size();
  }

  private String shown() {
    return lookup(node -> node instanceof Labeled && node.isVisible()).<Labeled>queryAll().stream()
        .map(Labeled::getText)
        .filter(text -> text != null)
        .collect(Collectors.joining("\n"));
  }

  private void shoot(String name) {
    onWindow(() -> Shots.write(stage().getScene(), 1280, 800, PICTURES.resolve(name + ".png")));
  }

  private static long change(Workspace workspace, Function<Transaction, Long> work) {
    return now(workspace.change(Label.of("people.change.added"), work));
  }
}
