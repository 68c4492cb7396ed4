package app.entregent.screen.account;

import static app.entregent.testing.TestWorkspace.now;
import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.account.Account;
import app.entregent.model.account.AccountStore;
import app.entregent.model.account.LadderMove;
import app.entregent.model.account.LadderStep;
import app.entregent.screen.date.DatesPart;
import app.entregent.screen.date.DatesViewModel;
import app.entregent.testing.ScreenTest;
import app.entregent.testing.SomePeople;
import app.entregent.testing.TestWorkspace;
import app.entregent.ui.DateLines;
import app.entregent.ui.Place;
import app.entregent.ui.Screen;
import app.entregent.workspace.Label;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;

class AccountViewTest extends ScreenTest {
  private final AccountStore accounts = new AccountStore();
  private final Space space = new Space();
  private long id;

  /** Stands for the white space, which another room shows. */
  private static final class Space implements Screen {
    final Pane pane = new Pane();
    boolean active;

    @Override
    public Node root() {
      pane.setFocusTraversable(true);
      return pane;
    }

    @Override
    public Optional<Node> firstFocus() {
      return Optional.of(pane);
    }

    @Override
    public void activate() {
      active = true;
    }

    @Override
    public void deactivate() {
      active = false;
    }
  }

  @Test
  void thePeopleKnownThereAreOpened() {
    showAccount("Riad & Palmes");
    until(() -> lookup("Nadia Corvane").tryQuery().isPresent());
    until(() -> lookup("#account-ties").match(Node::isVisible).tryQuery().isPresent());
    assertThat(lookup("#account-ties .strong").queryAs(Labeled.class).getText())
        .isEqualTo("Engage, to be known");
    clickOn("Nadia Corvane");
    until(() -> opened.stream().anyMatch(Place.Person.class::isInstance));
  }

  @Test
  void enterOpensTheFirstMapAndMakesIt() {
    showAccount("Riad & Palmes");
    until(() -> lookup("#open-map").query().isFocused());
    push(KeyCode.SPACE);
    until(() -> opened.stream().anyMatch(Place.Map.class::isInstance));
    until(() -> lookup("A decision without a name yet").tryQuery().isPresent());
  }

  @Test
  void aPersonIsTypedIntoTheAccount() {
    showAccount("Bay Logistics");
    until(() -> lookup("#new-person-name").tryQuery().isPresent());
    clickOn("#new-person-name").write("Noor Fabrezan").push(KeyCode.TAB);
    write("Buyer").push(KeyCode.ENTER);
    until(() -> lookup("Noor Fabrezan").tryQuery().isPresent());
    var found = away(() -> workspace.fetch(reader -> accounts.people(reader, id)));
    assertThat(found).hasSize(2);
  }

  @Test
  void aClientWhoWasNeverMetAsksForAReason() {
    showAccount("Bay Logistics");
    push(KeyCode.ALT, KeyCode.DIGIT3);
    clickOn("Client");
    until(() -> lookup("#ladder-reason").query().getParent().getParent().isVisible());
    assertThat(account().ladder()).isEqualTo(LadderStep.SUSPECT);
    clickOn("#ladder-reason").write("Signed by post").push(KeyCode.ENTER);
    until(() -> account().ladder() == LadderStep.CLIENT);
    var found = away(() -> workspace.fetch(reader -> accounts.ladderMoves(reader, id)));
    assertThat(found).extracting(LadderMove::reason).containsExactly("Signed by post");
    push(KeyCode.ALT, KeyCode.DIGIT2);
    until(() -> lookup("From Suspect to Client").tryQuery().isPresent());
  }

  @Test
  void aClientWhoWasMetNeedsNoReason() {
    showAccount("Riad & Palmes");
    push(KeyCode.ALT, KeyCode.DIGIT3);
    clickOn("Client");
    until(() -> account().ladder() == LadderStep.CLIENT);
    assertThat(lookup("#ladder-reason").query().getParent().getParent().isVisible()).isFalse();

    // The white space is read while it is in sight, and one begins in its grid.
    push(KeyCode.ALT, KeyCode.DIGIT6);
    until(() -> space.pane.isFocused());
    assertThat(space.active).isTrue();
    push(KeyCode.ALT, KeyCode.DIGIT1);
    until(() -> !space.active);
  }

  @Test
  void factsSaveThemselves() {
    showAccount("Riad & Palmes");
    push(KeyCode.ALT, KeyCode.DIGIT3);
    clickOn("#account-sector").write("Hotels");
    clickOn("#account-city").write("Marrakech").push(KeyCode.ENTER);
    until(() -> account().sector().equals("Hotels") && account().city().equals("Marrakech"));
    push(KeyCode.ALT, KeyCode.T);
    until(() -> account().target());
    push(KeyCode.F7);
    until(() -> opened.contains(Place.Workshops.of(id)));
    assertThat(troubles).isEmpty();
  }

  private void showAccount(String name) {
    SomePeople.few(workspace);
    id = now(workspace.change(Label.of("account.change.added"), tx -> accounts.add(tx, name)));
    AccountViewModel model =
        new AccountViewModel(workspace, notifier, navigator, TestWorkspace.CLOCK, id);
    showScreen(
        () ->
            new AccountView(
                controls,
                keys,
                model,
                account -> {},
                dates(),
                Boards.of(workspace, notifier, id),
                space));
    until(() -> model.pageProperty().get().isPresent());
  }

  private DateLines<?> dates() {
    return new DatesPart(
            controls,
            new DatesViewModel(
                workspace, notifier, TestWorkspace.CLOCK, new DatesViewModel.Of.Account(id)))
        .lines();
  }

  private Account account() {
    return away(() -> workspace.fetch(reader -> accounts.find(reader, id))).orElseThrow();
  }
}
