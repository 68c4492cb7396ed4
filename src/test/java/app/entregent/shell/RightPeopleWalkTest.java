package app.entregent.shell;

import static app.entregent.testing.TestWorkspace.now;
import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.account.AccountStore;
import app.entregent.model.conversation.BondStore;
import app.entregent.model.decision.DecisionStage;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.decision.NewSeat;
import app.entregent.model.decision.Role;
import app.entregent.model.decision.Spot;
import app.entregent.model.decision.Stance;
import app.entregent.model.decision.Tie;
import app.entregent.model.decision.TieKind;
import app.entregent.model.people.CriterionKind;
import app.entregent.model.people.PersonStore;
import app.entregent.model.people.PersonaStore;
import app.entregent.testing.CannedDialogs;
import app.entregent.testing.SomePeople;
import app.entregent.testing.TestWorkspace;
import app.entregent.testing.WindowTest;
import app.entregent.text.Language;
import app.entregent.text.Texts;
import app.entregent.ui.Place;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import app.entregent.workspace.WorkspaceThreads;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The second step in the whole window, by keyboard and mouse, in both languages. */
@SuppressWarnings("NullAway.Init") // each test enters first
class RightPeopleWalkTest extends WindowTest {
  private final ScheduledExecutorService background = Executors.newScheduledThreadPool(2);

  @TempDir Path home;
  private Wiring wiring;
  private Texts texts;

  @AfterEach
  void end() {
    onWindow(wiring::close);
    background.shutdownNow();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void fromTheListToTheNetworks(Language language) {
    enter(language);
    push(KeyCode.CONTROL, KeyCode.DIGIT3);
    until(() -> lookup("#people-table").tryQuery().isPresent());
    until(() -> table().getItems().size() == 8);
    filterAndKeep();
    openWhoFits();
    writeDownAGroup();
    mobilise();
    assertThat(lookup(".notice-trouble").tryQuery()).isEmpty();
  }

  private void enter(Language language) {
    texts = Texts.of(language);
    Path file = TestWorkspace.createFile(home);
    try (Workspace workspace =
        Workspace.open(file, TestWorkspace.setup(WorkspaceThreads.direct()))) {
      SomePeople.few(workspace);
      now(workspace.change(Label.of("people.change.added"), RightPeopleWalkTest::fill));
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
                          language,
                          Optional.of(new CannedDialogs()),
                          TestWorkspace.CLOCK,
                          opened -> {}));
              built.show(Optional.of(file));
              return built;
            });
    until(() -> wiring.journey().placeProperty().get().isPresent());
  }

  /** Nadia is a champion, her director was never met; one persona looks for marketing. */
  private static boolean fill(Transaction tx) {
    AccountStore accounts = new AccountStore();
    DecisionStore decisions = new DecisionStore();
    long account = accounts.add(tx, "Riad & Palmes");
    long decision = decisions.addDecision(tx, account, "A website");
    decisions.setStage(tx, decision, DecisionStage.DISCOVER);
    long nadia = there(tx, account, "Nadia");
    long elodie = there(tx, account, "Élodie");
    new BondStore().judge(tx, nadia, 4, "");
    long one = seat(tx, decision, nadia, Role.INITIATOR);
    decisions.setStance(tx, one, Stance.CHAMPION);
    long other = seat(tx, decision, elodie, Role.DECIDER);
    decisions.addTie(tx, decision, new Tie(0, one, other, TieKind.KNOWS, 1, ""));
    PersonaStore personas = new PersonaStore();
    long persona = personas.add(tx, "Persona M");
    personas.addCriterion(tx, persona, CriterionKind.TITLE, "marketing", 5);
    return true;
  }

  private static long there(Transaction tx, long account, String first) {
    return new AccountStore()
        .people(tx, account).stream()
            .filter(
                id ->
                    new PersonStore()
                        .find(tx, id)
                        .filter(one -> one.firstName().equals(first))
                        .isPresent())
            .findFirst()
            .orElseThrow();
  }

  private static long seat(Transaction tx, long decision, long person, Role role) {
    return new DecisionStore()
        .addSeat(tx, new NewSeat(decision, Optional.of(person), Set.of(role), Spot.ORIGIN));
  }

  private void filterAndKeep() {
    push(KeyCode.CONTROL, KeyCode.E);
    write("riad");
    until(() -> table().getItems().size() == 3);
    push(KeyCode.ALT, KeyCode.V);
    until(() -> focused("chooser-field"));
    write("R & P\n");
    until(() -> shows(texts.say("people.views.saved", "R & P")));
    push(KeyCode.ESCAPE);
  }

  /** The list, then the page, says how Nadia fits. */
  private void openWhoFits() {
    until(() -> lookup("Nadia Corvane").tryQuery().isPresent());
    clickOn("Nadia Corvane");
    push(KeyCode.ENTER);
    until(() -> place() instanceof Place.Person);
    until(() -> lookup("Persona M").match(Node::isVisible).tryQuery().isPresent());
    assertThat(shows("100")).isTrue();
  }

  private void writeDownAGroup() {
    push(KeyCode.ALT, KeyCode.G);
    until(() -> focused("new-interest"));
    write("Riad owners\n");
    until(() -> lookup("Riad owners").tryQuery().isPresent());
  }

  private void mobilise() {
    push(KeyCode.ALT, KeyCode.A);
    until(() -> place() instanceof Place.Account);
    push(KeyCode.ALT, KeyCode.DIGIT5);
    until(() -> lookup("#mobilised-1").tryQuery().isPresent());
    assertThat(shows(texts.say("account.network.phase.win_buy_in"))).isTrue();
    assertThat(shows(texts.say("account.network.help.opens", "Élodie Duret-Lanoy"))).isTrue();
    onWindow(() -> lookup("#mobilised-1").query().requestFocus());
    push(KeyCode.ENTER);
    String ask = texts.say("account.network.do.ask", "Nadia Corvane", "Élodie Duret-Lanoy");
    until(() -> shows(texts.say("account.network.already", ask)));
    clickOn("#introduce-1");
    until(() -> lookup("#introduce-1").tryQuery().isEmpty());
    assertThat(shows(texts.say("account.network.begun.open"))).isTrue();
  }

  private TableView<?> table() {
    return lookup("#people-table").queryAs(TableView.class);
  }

  private Place place() {
    return wiring.journey().placeProperty().get().orElseThrow();
  }

  private boolean focused(String id) {
    Node owner = stage().getScene().getFocusOwner();
    return owner != null && id.equals(owner.getId());
  }

  private boolean shows(String words) {
    return lookup(node -> node instanceof Labeled).<Labeled>queryAll().stream()
        .map(Labeled::getText)
        .anyMatch(text -> text != null && text.contains(words));
  }
}
