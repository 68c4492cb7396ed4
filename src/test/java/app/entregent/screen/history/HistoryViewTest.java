package app.entregent.screen.history;

import static app.entregent.testing.TestWorkspace.CLOCK;
import static app.entregent.testing.TestWorkspace.now;
import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.history.LabelWords;
import app.entregent.history.NameStore;
import app.entregent.model.account.AccountStore;
import app.entregent.testing.TestWorkspace;
import app.entregent.testing.WindowTest;
import app.entregent.text.Language;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Look;
import app.entregent.ui.Notifier;
import app.entregent.ui.Theme;
import app.entregent.workspace.Label;
import app.entregent.workspace.Workspace;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryViewTest extends WindowTest {
  @TempDir Path folder;

  private final LiveTexts texts = new LiveTexts(Language.EN);

  @SuppressWarnings("NullAway.Init") // set before each test
  private Workspace workspace;

  @BeforeEach
  void open() {
    workspace = TestWorkspace.create(folder);
    show(
        () -> {
          HistoryViewModel model =
              new HistoryViewModel(
                  workspace, new Silent(), new LabelWords(new NameStore()), CLOCK.getZone());
          model.activate();
          Scene scene = new Scene(new HistoryView(new Controls(texts), model));
          new Theme(Look.LIGHT, 100).dress(scene);
          return scene;
        });
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void nothingDoneIsSaidSo() {
    assertThat(shown()).contains("There is nothing to take back.");
    assertThat(lookup("#history-undo").queryAs(Button.class).isDisabled()).isTrue();
  }

  @Test
  void whatIsDoneStandsThereAndIsTakenBackByTheButton() {
    change("Villa Ocre");
    assertThat(shown())
        .contains(
            "The next undo takes back: Settled a favour with Villa Ocre",
            "Settled a favour with Villa Ocre",
            "17 Nov 2026, 10:00");
    clickOn("#history-undo");
    assertThat(shown())
        .contains("There is nothing to take back.", "Taken back: Settled a favour with an account");
    onWindow(() -> now(workspace.redo()));
    assertThat(shown()).contains("Brought back: Settled a favour with Villa Ocre");
    onWindow(() -> texts.setLanguage(Language.FR));
    assertThat(shown()).contains("Rétabli\u00a0: Service réglé avec Villa Ocre", "Historique");
  }

  /** An account is added under a label that names it. */
  private void change(String name) {
    onWindow(
        () ->
            now(
                workspace.change(
                    Label.of("relationship.change.settled", Label.row("account", 2)),
                    tx -> new AccountStore().add(tx, name))));
  }

  private List<String> shown() {
    return onWindow(
        () ->
            lookup(node -> node instanceof Labeled && node.isVisible()).queryAll().stream()
                .map(node -> ((Labeled) node).getText())
                .toList());
  }

  private static final class Silent implements Notifier {
    @Override
    public void done(Message what) {}

    @Override
    public void done(Message what, Runnable undo) {}

    @Override
    public void trouble(Message sentence, Throwable cause) {
      throw new AssertionError(sentence.key(), cause);
    }
  }
}
