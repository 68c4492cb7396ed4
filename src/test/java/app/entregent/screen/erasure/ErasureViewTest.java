package app.entregent.screen.erasure;

import static app.entregent.testing.TestWorkspace.now;
import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.erasure.ClientErasure;
import app.entregent.erasure.PersonErasure;
import app.entregent.exchange.decision.TwoSides;
import app.entregent.model.account.Account;
import app.entregent.model.account.AccountStore;
import app.entregent.model.account.AccountText;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.decision.NewSeat;
import app.entregent.model.decision.Spot;
import app.entregent.model.people.PersonStore;
import app.entregent.testing.CannedDialogs;
import app.entregent.testing.ScreenTest;
import app.entregent.testing.TestWorkspace;
import app.entregent.text.Language;
import app.entregent.text.Message;
import app.entregent.ui.Look;
import app.entregent.ui.Place;
import app.entregent.ui.Tasks;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A client is erased through the window, and the certificate written. */
class ErasureViewTest extends ScreenTest {
  @TempDir private Path files;

  private final CannedDialogs dialogs = new CannedDialogs();

  @SuppressWarnings("NullAway.Init") // set when the screen is shown
  private ErasureViewModel model;

  @Test
  void aClientIsErasedAfterItsNameIsTypedAndTheCertificateNamesItAsWished() throws IOException {
    long account = change(this::fill);
    showScreen(
        () -> {
          model =
              new ErasureViewModel(
                  workspace,
                  notifier,
                  texts,
                  navigator,
                  new Tasks(CompletableFuture::runAsync),
                  dialogs,
                  TestWorkspace.CLOCK,
                  new ClientErasure(),
                  account);
          return new ErasureView(controls, keys, model);
        });
    until(() -> model.planProperty().get().isPresent());
    assertThat(seen("#erasure-do", Button.class).isDisabled()).isTrue();
    onWindow(() -> lookup(".erasure-mention").query().requestFocus());
    push(KeyCode.ENTER);
    assertThat(opened).containsExactly(new Place.Account(polaris()));
    opened.clear();
    pictures("erasure");
    picture("erasure", Language.FR, Look.LIGHT, 200, 1280, 800);
    clickOn("#erasure-typed");
    write("aldebaran");
    assertThat(seen("#erasure-do", Button.class).isDisabled()).isTrue();
    write(" marine\nthe shipping company\n");
    until(() -> model.certificateProperty().get().isPresent());
    pictures("erasure-certificate");

    Path page = files.resolve("certificate.pdf");
    dialogs.willChoose(page);
    onWindow(model::writePage);
    until(() -> told.contains(Message.of("erasure.written", "certificate.pdf")));
    assertThat(new String(Files.readAllBytes(page), StandardCharsets.ISO_8859_1))
        .startsWith("%PDF");
    Path text = files.resolve("certificate.txt");
    dialogs.willChoose(text);
    onWindow(model::writeText);
    until(() -> told.contains(Message.of("erasure.written", "certificate.txt")));
    assertThat(Files.readString(text))
        .contains(
            "the shipping company · 17 Nov 2026",
            "test.entregent",
            "2  people known through this client only",
            "4  seats",
            "1  sits on the map of another account",
            "1  text about another account",
            "The program keeps no backups")
        .doesNotContain("Aldebaran");
    onWindow(model::leave);
    assertThat(opened).containsExactly(new Place.People());
    List<Account> left = away(() -> workspace.fetch(reader -> new AccountStore().all(reader)));
    assertThat(left).extracting(one -> one.name()).containsExactly("Polaris");
    assertThat(troubles).isEmpty();
  }

  @Test
  void aPersonIsErasedInTheSameWayAndItIsListedWhereTheNameStands() {
    long account = change(this::fill);
    long mona =
        away(() -> workspace.fetch(r -> new PersonStore().search(r, "Mona", 1)).getFirst().id());
    String name =
        away(() -> workspace.fetch(r -> new PersonStore().find(r, mona)).orElseThrow().name());
    change(
        tx -> {
          new AccountStore().set(tx, account, AccountText.NOTE, "Ask " + name + " first");
          return account;
        });
    showScreen(
        () -> {
          model =
              new ErasureViewModel(
                  workspace,
                  notifier,
                  texts,
                  navigator,
                  new Tasks(CompletableFuture::runAsync),
                  dialogs,
                  TestWorkspace.CLOCK,
                  new PersonErasure(),
                  mona);
          return new ErasureView(controls, keys, model);
        });
    until(() -> model.planProperty().get().isPresent());
    assertThat(lookup("Ask " + name + " first").tryQuery()).isPresent();
    picture("erasure-person", Language.FR, Look.LIGHT, 100, 1280, 800);
    onWindow(() -> model.typedProperty().set(name));
    clickOn("#erasure-client");
    push(KeyCode.ENTER);
    until(() -> model.certificateProperty().get().isPresent());
    assertThat(lookup("Certificate of erasure").tryQuery()).isPresent();
    boolean there = away(() -> workspace.fetch(r -> new PersonStore().find(r, mona).isPresent()));
    assertThat(there).isFalse();
    assertThat(troubles).isEmpty();
  }

  private long polaris() {
    return away(
        () ->
            workspace.fetch(
                reader -> new AccountStore().search(reader, "Polaris", 1).getFirst().id()));
  }

  private long fill(Transaction tx) {
    DecisionStore decisions = new DecisionStore();
    long account = decisions.find(tx, TwoSides.sample(tx)).orElseThrow().accountId();
    AccountStore accounts = new AccountStore();
    long polaris = accounts.add(tx, "Polaris");
    accounts.set(tx, polaris, AccountText.NOTE, "They buy where Aldebaran Marine buys");
    long other = decisions.addDecision(tx, polaris, "Winches");
    long mona = new PersonStore().search(tx, "Mona", 1).getFirst().id();
    var _ = decisions.addSeat(tx, NewSeat.of(other, mona, new Spot(0, 0)));
    return account;
  }

  private long change(Function<Transaction, Long> work) {
    return away(() -> now(workspace.change(Label.of("test"), work)));
  }
}
