package app.entregent.screen.workshop;

import static app.entregent.testing.TestWorkspace.now;
import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.account.AccountStore;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.workshop.AgendaItem;
import app.entregent.model.workshop.Guest;
import app.entregent.model.workshop.Guest.Side;
import app.entregent.report.Paper;
import app.entregent.testing.ScreenTest;
import app.entregent.testing.TestWorkspace;
import app.entregent.ui.Place;
import app.entregent.workspace.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway.Init") // set when the screen is shown
class PrepareViewTest extends ScreenTest {
  private final List<Paper> printed = new ArrayList<>();
  private final List<Paper> written = new ArrayList<>();
  private PrepareViewModel model;

  @Test
  void aWorkshopIsPreparedByKeysAlone() {
    decision("Dar Zellij", "A site in three languages");
    showScreen(this::view);
    push(KeyCode.CONTROL, KeyCode.N);
    write("zell");
    until(
        () ->
            lookup("#prepare-new-proposed .list-cell")
                .match(Node::isVisible)
                .tryQuery()
                .isPresent());
    push(KeyCode.ENTER);
    until(() -> chosen().map(Prepared::minutes).equals(Optional.of(90)));
    until(() -> seen("#prepare-title", TextField.class).isFocused());
    write("Before the offer\t");
    until(() -> seen("#prepare-day", TextField.class).isFocused());
    write("someday\n");
    until(() -> lookup("Before the offer").tryQuery().isPresent());
    onWindow(() -> seen("#prepare-day", TextField.class).selectAll());
    write("tomorrow\n");
    until(() -> chosen().flatMap(one -> one.workshop().heldOn()).isPresent());
    agenda();
    room();
    push(KeyCode.CONTROL, KeyCode.P);
    until(() -> printed.size() == 1);
    push(KeyCode.ALT, KeyCode.B);
    until(() -> written.size() == 1);
    // also from the field in which Enter alone takes a proposal
    push(KeyCode.CONTROL, KeyCode.N);
    until(() -> seen("#prepare-new", TextField.class).isFocused());
    push(KeyCode.CONTROL, KeyCode.ENTER);
    until(() -> opened.size() == 1);
    assertThat(opened)
        .containsExactly(new Place.Workshop(chosen().orElseThrow().id(), Place.Workshop.Page.RUN));
    assertThat(troubles).isEmpty();
  }

  private void agenda() {
    push(KeyCode.ALT, KeyCode.DIGIT3);
    push(KeyCode.DIGIT1);
    until(() -> chosen().map(Prepared::minutes).equals(Optional.of(45)));
    String first = item(0);
    String second = item(1);
    push(KeyCode.ALT, KeyCode.DOWN);
    until(() -> item(0).equals(second));
    push(KeyCode.ALT, KeyCode.DOWN);
    until(() -> item(2).equals(first));
    push(KeyCode.DELETE);
    until(() -> chosen().orElseThrow().agenda().size() == 5);
    push(KeyCode.ALT, KeyCode.A);
    write("Lunch\t0\n");
    assertThat(chosen().orElseThrow().agenda()).hasSize(5);
    write("20\n");
    until(() -> chosen().orElseThrow().agenda().size() == 6);
    assertThat(chosen().orElseThrow().agenda().getLast().title()).isEqualTo("Lunch");
  }

  private void room() {
    push(KeyCode.ALT, KeyCode.G);
    write("Nadia Corvane\n");
    until(() -> guests() == 1);
    write("nadia corvane\n");
    until(() -> guests() == 2);
    push(KeyCode.ALT, KeyCode.DIGIT4);
    push(KeyCode.S);
    until(() -> chosen().orElseThrow().guests().getFirst().side() == Side.OTHER);
    push(KeyCode.ENTER);
    until(() -> seen("#prepare-guest", TextField.class).isFocused());
    onWindow(() -> seen("#prepare-guest-expertise", TextField.class).requestFocus());
    write("Finance\n");
    until(() -> chosen().orElseThrow().guests().getFirst().expertise().equals("Finance"));
    assertThat(chosen().orElseThrow().names().values())
        .containsExactlyInAnyOrder("Nadia Corvane (1)", "nadia corvane (2)");
  }

  private String item(int at) {
    List<AgendaItem> agenda = chosen().orElseThrow().agenda();
    return texts.now(agenda.get(at).word());
  }

  private int guests() {
    List<Guest> guests = chosen().map(Prepared::guests).orElse(List.of());
    return guests.size();
  }

  private Optional<Prepared> chosen() {
    return model.chosenProperty().get();
  }

  private PrepareView view() {
    model =
        new PrepareViewModel(
            workspace, notifier, () -> {}, TestWorkspace.CLOCK, navigator, Place.Workshops.ALL);
    return new PrepareView(
        controls,
        keys,
        model,
        new PaperDoor((paper, in) -> written.add(paper), (paper, in) -> printed.add(paper)));
  }

  private void decision(String account, String object) {
    away(
        () ->
            now(
                workspace.change(
                    Label.of("people.change.added"),
                    tx ->
                        new DecisionStore()
                            .addDecision(tx, new AccountStore().add(tx, account), object))));
  }
}
