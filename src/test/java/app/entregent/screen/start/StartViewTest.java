package app.entregent.screen.start;

import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.testing.CannedDialogs;
import app.entregent.testing.WindowTest;
import app.entregent.text.Language;
import app.entregent.ui.Controls;
import app.entregent.ui.Keys;
import app.entregent.ui.LiveTexts;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class StartViewTest extends WindowTest {
  private final CompletableFuture<Void> outcome = new CompletableFuture<>();

  /** Whatever is chosen is still being done until the test lets it end. */
  private final StartActions actions =
      new StartActions() {
        @Override
        public CompletionStage<Void> mapAccount(FirstAccount first) {
          return outcome;
        }

        @Override
        public CompletionStage<Void> importArchive(List<Path> files) {
          return outcome;
        }

        @Override
        public CompletionStage<Void> openSample(Language language) {
          return outcome;
        }

        @Override
        public CompletionStage<Void> openWorkspace(Path file) {
          return outcome;
        }

        @Override
        public void end() {
          outcome.completeExceptionally(new CancellationException());
        }
      };

  @Test
  void whileAWorkspaceIsMadeReadyOneSeesThatItIs() {
    Keys keys = new Keys();
    LiveTexts texts = new LiveTexts(Language.EN);
    StartView view =
        onWindow(
            () ->
                new StartView(
                    new Controls(texts),
                    keys,
                    new StartViewModel(actions, new CannedDialogs(), texts.languageProperty())));
    show(
        () -> {
          Scene scene = new Scene((Parent) view.root(), WIDTH, HEIGHT);
          keys.listen(scene);
          return scene;
        });
    onWindow(view::activate);
    assertThat(lookup("#start-busy").query().isVisible()).isFalse();
    push(KeyCode.DIGIT3);
    assertThat(lookup("#start-busy").query().isVisible()).isTrue();
    onWindow(() -> outcome.complete(null));
    assertThat(lookup("#start-busy").query().isVisible()).isFalse();
  }
}
