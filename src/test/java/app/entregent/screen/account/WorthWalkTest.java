package app.entregent.screen.account;

import static app.entregent.testing.TestWorkspace.now;
import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.account.AccountStore;
import app.entregent.model.people.NewPerson;
import app.entregent.model.people.PersonStore;
import app.entregent.model.relationship.network.NetworkWord;
import app.entregent.model.relationship.network.NetworkWordStore;
import app.entregent.model.relationship.network.TieNetwork;
import app.entregent.screen.date.DatesPart;
import app.entregent.screen.date.DatesViewModel;
import app.entregent.testing.ScreenTest;
import app.entregent.testing.SomePeople;
import app.entregent.testing.TestWorkspace;
import app.entregent.text.Language;
import app.entregent.ui.DateLines;
import app.entregent.workspace.Label;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/** A walk by keyboard and mouse through what an account is worth, in both languages. */
class WorthWalkTest extends ScreenTest {
  @Test
  void whatAnAccountIsWorthIsToldAndOpensIntoItsReasons() {
    SomePeople.few(workspace);
    AtomicLong person = new AtomicLong();
    long riad =
        now(
            workspace.change(
                Label.of("x"),
                tx -> {
                  AccountStore accounts = new AccountStore();
                  long account = accounts.add(tx, "Riad & Palmes");
                  person.set(new PersonStore().add(tx, NewPerson.typed("Lise Caron", "", "")));
                  accounts.addPerson(tx, account, person.get(), "");
                  new NetworkWordStore().place(tx, account, person.get(), TieNetwork.SELLER);
                  return account;
                }));
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
    push(KeyCode.ALT, KeyCode.W);
    until(() -> said("rank").startsWith("Not yet known"));
    until(() -> lookup("#worth-rank").query().isFocused());

    // By keyboard: on to the first criterion, and up to its best grade.
    push(KeyCode.TAB).push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.RIGHT);
    until(() -> said("rank").startsWith("100 of 100: place 1 of 1"));
    // At twice the size the page beside the rail has 420 pixels, half of that here.
    assertThat(lookup(".worth").<Region>query().minWidth(-1)).isLessThanOrEqualTo(210);
    onWindow(() -> texts.setLanguage(Language.FR));
    until(() -> said("rank").startsWith("100 sur 100"));
    onWindow(() -> texts.setLanguage(Language.EN));

    // By mouse: another grade, then weight and rule in the panel beside.
    clickOn(choice("#worth-grade-technology", "Partly"));
    until(() -> said("rank").startsWith("75 of 100"));
    push(KeyCode.ALT, KeyCode.K);
    until(() -> lookup("#worth-settings-back").query().isFocused());
    clickOn(lookup("#worth-weight-sales").lookup(".increment-arrow-button").<Node>query());
    until(() -> said("rank").startsWith("77 of 100"));
    String before = said("appetite");
    clickOn("#worth-rule-open_need");
    until(() -> !said("appetite").equals(before));
    clickOn("#worth-settings-back");
    until(() -> lookup("#worth-settings-back").tryQuery().isEmpty());
    until(() -> lookup("#worth-rank").query().isFocused());
    push(KeyCode.ALT, KeyCode.K);
    until(() -> lookup("#worth-settings-back").query().isFocused());
    push(KeyCode.ESCAPE);
    until(() -> lookup("#worth-rank").query().isFocused());
    assertThat(lookup("#worth-settings-back").tryQuery()).isEmpty();
    push(KeyCode.ALT, KeyCode.W);
    until(() -> lookup("#worth-rank").<Labeled>query().getText().equals("Why"));

    // A reason that is being typed stays while the page is built anew, and is kept without Enter.
    push(KeyCode.ALT, KeyCode.DIGIT5);
    String field = "#network-reason-" + person.get();
    until(() -> lookup(field).tryQuery().isPresent());
    onWindow(() -> lookup(field).query().requestFocus());
    write("A friend");
    onWindow(() -> model.networks().say(person.get(), TieNetwork.CLIENTS));
    until(() -> clients(model).size() == 1);
    until(() -> lookup(field).query().isFocused());
    assertThat(lookup(field).<TextField>query().getText()).isEqualTo("A friend");
    push(KeyCode.TAB);
    until(() -> clients(model).equals(List.of("A friend")));
    assertThat(troubles).isEmpty();
  }

  /** Why the seller says so of the clients, as it was read. */
  private static List<String> clients(AccountViewModel model) {
    return model.networks().pageProperty().get().stream()
        .flatMap(page -> page.networks().getOrDefault(TieNetwork.CLIENTS, List.of()).stream())
        .flatMap(member -> member.word().stream())
        .map(NetworkWord::reason)
        .toList();
  }

  private String said(String code) {
    return lookup("#worth-" + code + "-said").<Labeled>query().getText();
  }

  private Node choice(String scale, String word) {
    return lookup(scale)
        .lookup(".toggle-button")
        .<ToggleButton>lookup((ToggleButton button) -> button.getText().equals(word))
        .query();
  }

  private DateLines<?> dates(long account) {
    return new DatesPart(
            controls,
            new DatesViewModel(
                workspace, notifier, TestWorkspace.CLOCK, new DatesViewModel.Of.Account(account)))
        .lines();
  }
}
