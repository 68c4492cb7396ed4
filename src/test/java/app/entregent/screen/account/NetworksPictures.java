package app.entregent.screen.account;

import app.entregent.model.account.AccountStore;
import app.entregent.model.decision.DecisionStage;
import app.entregent.sample.SampleWorkspace;
import app.entregent.screen.account.AccountViewModel.Part;
import app.entregent.screen.date.DatesPart;
import app.entregent.screen.date.DatesViewModel;
import app.entregent.testing.ScreenTest;
import app.entregent.testing.TestWorkspace;
import app.entregent.text.Language;
import app.entregent.ui.Look;
import app.entregent.workspace.Progress;
import app.entregent.workspace.Workspace;
import app.entregent.workspace.WorkspaceThreads;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javafx.application.Platform;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Writes pictures of the networks of the sample's first account into {@code target/pictures}. Its
 * name keeps it out of the usual run.
 */
class NetworksPictures extends ScreenTest {
  @TempDir Path sample;

  @Test
  void networks() {
    Path file = sample.resolve("sample.entregent");
    SampleWorkspace.create(file, TestWorkspace.CLOCK, UUID::randomUUID, Language.EN, Progress.NONE);
    workspace.close();
    workspace =
        Workspace.open(
            file,
            TestWorkspace.setup(
                WorkspaceThreads.background(Platform::runLater, Platform::isFxApplicationThread)));
    long id =
        away(
            () ->
                workspace.fetch(
                    reader -> new AccountStore().search(reader, "Dar Zellij", 1).getFirst().id()));
    AccountViewModel model =
        new AccountViewModel(workspace, notifier, navigator, TestWorkspace.CLOCK, id);
    showScreen(
        () ->
            new AccountView(
                controls,
                keys,
                model,
                start -> {},
                new DatesPart(
                        controls,
                        new DatesViewModel(
                            workspace,
                            notifier,
                            TestWorkspace.CLOCK,
                            new DatesViewModel.Of.Account(id)))
                    .lines(),
                Boards.of(workspace, notifier, id),
                () -> new Pane()));
    until(() -> model.pageProperty().get().isPresent());
    onWindow(() -> model.show(Part.NETWORKS));
    for (DecisionStage stage : List.of(DecisionStage.APPROACH, DecisionStage.CLOSE)) {
      onWindow(() -> model.networks().look(stage));
      until(
          () ->
              model
                  .networks()
                  .pageProperty()
                  .get()
                  .filter(page -> page.stage() == stage)
                  .isPresent());
      picture("networks-" + stage.code(), Language.EN, Look.LIGHT, 100, 1000, 2600);
    }
    picture("networks", Language.FR, Look.DARK, 100, 1280, 800);
    // The frame places its buttons anew a moment after the type has grown.
    onWindow(
        () -> {
          theme.sizeProperty().set(200);
          stage().setWidth(WIDTH - 10);
        });
    picture("networks", Language.FR, Look.LIGHT, 200, 1280, 800);
    picture("networks", Language.EN, Look.CONTRAST, 100, 1280, 800);
  }
}
