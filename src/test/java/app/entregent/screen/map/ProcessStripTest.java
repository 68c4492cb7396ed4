package app.entregent.screen.map;

import static app.entregent.testing.TestWorkspace.now;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.entregent.model.decision.BuyerStep;
import app.entregent.model.decision.DecisionStage;
import app.entregent.model.decision.ProcessStep;
import app.entregent.model.decision.ProcessStore;
import app.entregent.model.decision.Rival;
import app.entregent.model.decision.RivalStore;
import app.entregent.model.decision.Role;
import app.entregent.testing.TestWorkspace;
import app.entregent.testing.WindowTest;
import app.entregent.workspace.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The client's own steps above the map, the rivals and the pace, by the keyboard. */
@SuppressWarnings("NullAway.Init")
class ProcessStripTest extends WindowTest {
  private static final PseudoClass UNLIT = PseudoClass.getPseudoClass("unlit");

  @TempDir Path folder;
  private final ProcessStore process = new ProcessStore();
  private Workspace workspace;
  private MapTown town;
  private MapWindow window;
  private long amina;
  private long basile;

  @BeforeEach
  void open() {
    workspace = TestWorkspace.create(folder);
    town = new MapTown(workspace);
    amina = town.seat("Amina Kettanir", "Finance", Role.BUYER);
    basile = town.seat("Basile Ferrand", "Sales", Role.USER);
    window = onWindow(() -> new MapWindow(workspace, town.decision));
    show(window::scene);
  }

  @AfterEach
  void close() {
    onWindow(() -> window.model.deactivate());
    workspace.close();
    assertThat(window.troubles).isEmpty();
  }

  @Test
  void stepsAreTypedOneAfterTheOtherMovedDoneAndTakenOut() {
    typeSteps("Quotes", "Budget", "Order");
    assertThat(names()).containsExactly("Quotes", "Budget", "Order");
    onWindow(() -> chip("Order").requestFocus());
    push(KeyCode.SHIFT, KeyCode.LEFT);
    assertThat(names()).containsExactly("Quotes", "Order", "Budget");
    push(KeyCode.SPACE);
    assertThat(step("Order").doneOn()).contains(MapTown.TODAY);
    push(KeyCode.LEFT);
    push(KeyCode.DELETE);
    assertThat(names()).containsExactly("Order", "Budget");
    assertThat(focused()).isEqualTo("process-" + step("Order").id());
    onWindow(() -> now(workspace.undo()));
    assertThat(names()).containsExactly("Quotes", "Order", "Budget");
    assertThat(window.told).isNotEmpty();
  }

  @Test
  void aFocusedStepLightsTheSeatsThatActInIt() {
    typeSteps("Quotes", "Order");
    onWindow(() -> window.model.select(amina));
    onWindow(() -> chip("Quotes").requestFocus());
    push(KeyCode.A);
    assertThat(step("Quotes").actors()).containsExactly(amina);
    assertThat(faded(amina)).isFalse();
    assertThat(faded(basile)).isTrue();
    push(KeyCode.RIGHT);
    assertThat(faded(basile)).isFalse();
    push(KeyCode.LEFT);
    assertThat(faded(basile)).isTrue();
    onWindow(() -> lookup("#map-canvas").query().requestFocus());
    assertThat(faded(basile)).isFalse();
  }

  @Test
  void aStepIsEditedInPlace() {
    typeSteps("Quotes");
    onWindow(() -> chip("Quotes").requestFocus());
    push(KeyCode.ENTER);
    assertThat(focused()).isEqualTo("process-name");
    write(" in writing");
    push(KeyCode.ENTER);
    onWindow(() -> lookup("#process-proof").query().requestFocus());
    write("Mail of the third");
    push(KeyCode.TAB);
    ProcessStep kept = workspace.fetch(reader -> process.ofDecision(reader, town.decision)).get(0);
    assertThat(kept.name()).isEqualTo("Quotes in writing");
    assertThat(kept.proof()).isEqualTo("Mail of the third");
    onWindow(() -> lookup("#process-name").query().requestFocus());
    push(KeyCode.ESCAPE);
    assertThat(focused()).isEqualTo("process-" + kept.id());
    assertThat(onWindow(() -> lookup(".step-editor").query().isVisible())).isFalse();
  }

  @Test
  void aLateStepIsLateUntilItIsDone() {
    LocalDate today = MapTown.TODAY;
    ProcessStep step = new ProcessStep(1, "x", Optional.of(today), Optional.empty(), "", Set.of());
    assertThat(step.late(today)).isFalse();
    assertThat(step.late(today.plusDays(1))).isTrue();
    assertThat(
            new ProcessStep(1, "x", Optional.of(today), Optional.of(today), "", Set.of())
                .late(today.plusDays(1)))
        .isFalse();
  }

  @Test
  void aSeatThatGoesActsNoMoreAndADecisionGoesWithItsSteps() {
    typeSteps("Quotes");
    onWindow(() -> window.model.select(amina));
    onWindow(() -> chip("Quotes").requestFocus());
    push(KeyCode.A);
    onWindow(() -> window.model.seats().delete());
    assertThat(step("Quotes").actors()).isEmpty();
    onWindow(() -> window.model.decisionActs().addRival(Rival.Kind.NOTHING));
    onWindow(
        () ->
            town.change(
                tx -> {
                  town.decisions.deleteDecision(tx, town.decision);
                  return 1;
                }));
    assertThat(names()).isEmpty();
    onWindow(() -> now(workspace.undo()));
    assertThat(names()).containsExactly("Quotes");
  }

  @Test
  void rivalsHaveAStrengthAndOurAnswer() {
    onWindow(() -> window.model.showDecision());
    onWindow(() -> window.model.decisionActs().addRival(Rival.Kind.FIRM));
    onWindow(() -> window.model.decisionActs().addRival(Rival.Kind.NOTHING));
    long firm = rivals().get(0).id();
    onWindow(() -> lookup("#rival-name-" + firm).query().requestFocus());
    write("Atlas Studio");
    push(KeyCode.ENTER);
    onWindow(() -> lookup("#rival-answer-" + firm).query().requestFocus());
    write("Our people answer at night");
    push(KeyCode.ENTER);
    assertThat(rivals())
        .extracting(Rival::kind, Rival::name, Rival::answer)
        .containsExactly(
            tuple(Rival.Kind.FIRM, "Atlas Studio", "Our people answer at night"),
            tuple(Rival.Kind.NOTHING, "", ""));
    onWindow(() -> window.model.decisionActs().deleteRival(rivals().get(1)));
    assertThat(rivals()).hasSize(1);
  }

  @Test
  void theBuyerMayBeAheadOfUs() {
    onWindow(() -> window.model.showDecision());
    onWindow(() -> window.model.decisionActs().setStage(DecisionStage.DISCOVER));
    onWindow(() -> window.model.decisionActs().setBuyerStep(BuyerStep.SELECT_OPTION));
    assertThat(onWindow(() -> lookup("#decision-pace").queryAs(Label.class).getText()))
        .isEqualTo("The buyer is ahead of your stage.");
    onWindow(() -> window.model.decisionActs().setOccasion("A new director"));
    assertThat(town.map().decision().occasion()).isEqualTo("A new director");
  }

  private void typeSteps(String... steps) {
    onWindow(() -> lookup("#" + ProcessStrip.ADD).query().requestFocus());
    for (String step : steps) {
      write(step);
      push(KeyCode.ENTER);
    }
  }

  private Node chip(String name) {
    return lookup("#process-" + step(name).id()).query();
  }

  private boolean faded(long seat) {
    return onWindow(() -> lookup("#seat-" + seat).query().getPseudoClassStates().contains(UNLIT));
  }

  private String focused() {
    return onWindow(() -> name(stage().getScene().getFocusOwner()).orElse(""));
  }

  private ProcessStep step(String name) {
    return window.model.analysis().steps().stream()
        .filter(step -> step.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private List<String> names() {
    return workspace.fetch(reader -> process.ofDecision(reader, town.decision)).stream()
        .map(ProcessStep::name)
        .toList();
  }

  private List<Rival> rivals() {
    return workspace.fetch(reader -> new RivalStore().ofDecision(reader, town.decision));
  }
}
