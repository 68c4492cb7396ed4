package app.entregent.screen.account;

import static app.entregent.testing.TestWorkspace.now;

import app.entregent.model.account.AccountStore;
import app.entregent.model.decision.DecisionStore;
import app.entregent.screen.account.AccountViewModel.Part;
import app.entregent.screen.date.DatesPart;
import app.entregent.screen.date.DatesViewModel;
import app.entregent.testing.ScreenTest;
import app.entregent.testing.SomePeople;
import app.entregent.testing.TestWorkspace;
import app.entregent.text.Language;
import app.entregent.ui.DateLines;
import app.entregent.ui.Look;
import app.entregent.workspace.Label;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;

/**
 * Writes pictures of an account's page to look at into {@code target/pictures}. Its name keeps it
 * out of the usual run.
 */
class AccountPictures extends ScreenTest {
  @Test
  void account() {
    SomePeople.few(workspace);
    long riad =
        now(workspace.change(Label.of("x"), tx -> new AccountStore().add(tx, "Riad & Palmes")));
    now(
        workspace.change(
            Label.of("x"), tx -> new DecisionStore().addDecision(tx, riad, "A new website")));
    AccountViewModel model =
        new AccountViewModel(workspace, notifier, navigator, TestWorkspace.CLOCK, riad);
    showScreen(
        () ->
            new AccountView(
                controls,
                keys,
                model,
                id -> {},
                dates(riad),
                Boards.of(workspace, notifier, riad),
                () -> new Pane()));
    until(() -> model.pageProperty().get().isPresent());
    pictures("account-map");
    onWindow(() -> model.show(Part.STORY));
    pictures("account-story");
    onWindow(() -> model.show(Part.FACTS));
    pictures("account-facts");
    picture("account-facts", Language.FR, Look.LIGHT, 200, 1440, 900);
    onWindow(model.worth()::toggleReasons);
    picture("account-worth-tall", Language.FR, Look.LIGHT, 100, 1280, 6000);
    picture("account-worth-tall", Language.EN, Look.DARK, 100, 1280, 6000);
    onWindow(model.worth()::toggleReasons);
    onWindow(model.worth()::toggleSettings);
    pictures("account-worth-settings");
  }

  private DateLines<?> dates(long account) {
    return new DatesPart(
            controls,
            new DatesViewModel(
                workspace, notifier, TestWorkspace.CLOCK, new DatesViewModel.Of.Account(account)))
        .lines();
  }
}
