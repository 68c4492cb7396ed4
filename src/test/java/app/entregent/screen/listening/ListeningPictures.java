package app.entregent.screen.listening;

import app.entregent.sample.SampleWorkspace;
import app.entregent.testing.ScreenTest;
import app.entregent.testing.TestWorkspace;
import app.entregent.text.Language;
import app.entregent.ui.Look;
import app.entregent.workspace.Progress;
import app.entregent.workspace.Workspace;
import app.entregent.workspace.WorkspaceThreads;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Writes pictures of the notebook into {@code target/pictures}. Its name keeps it out of the usual
 * run.
 */
class ListeningPictures extends ScreenTest {
  @TempDir Path home;

  @SuppressWarnings("NullAway.Init") // set when the page is shown
  private ListeningViewModel model;

  @Test
  void empty() {
    page();
    all("listening-empty");
  }

  @Test
  void sample() {
    workspace.close();
    Path file = home.resolve("sample.entregent");
    SampleWorkspace.create(file, TestWorkspace.CLOCK, UUID::randomUUID, Language.EN, Progress.NONE);
    workspace =
        Workspace.open(
            file,
            TestWorkspace.setup(
                WorkspaceThreads.background(Platform::runLater, Platform::isFxApplicationThread)));
    page();
    until(() -> !model.rows().isEmpty());
    onWindow(() -> model.setState(Optional.empty()));
    onWindow(() -> model.select(Optional.of(model.rows().get(1))));
    all("listening");
    onWindow(() -> model.select(Optional.of(model.rows().getLast())));
    all("listening-made");
    onWindow(() -> model.showPart(ListeningPart.NEEDS));
    until(() -> model.needs().rows().size() > 3);
    onWindow(() -> model.needs().choose(model.needs().rows().get(1)));
    all("listening-needs");
  }

  private void page() {
    model =
        onWindow(
            () ->
                new ListeningViewModel(
                    workspace,
                    notifier,
                    ListeningRooms.usual(),
                    TestWorkspace.CLOCK,
                    navigator,
                    workspace::undo));
    showScreen(() -> new ListeningView(controls, keys, model));
  }

  private void all(String name) {
    picture(name, Language.EN, Look.LIGHT, 100, 1060, 800);
    picture(name, Language.FR, Look.DARK, 100, 1060, 800);
    picture(name, Language.FR, Look.LIGHT, 200, 1280, 800);
  }
}
