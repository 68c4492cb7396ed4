package app.entregent.screen.campaign;

import app.entregent.model.brand.BrandCatalogue;
import app.entregent.model.brand.BrandStore;
import app.entregent.model.brand.ProfileFactStore;
import app.entregent.sample.SampleWorkspace;
import app.entregent.testing.ScreenTest;
import app.entregent.testing.TestWorkspace;
import app.entregent.text.Language;
import app.entregent.ui.Look;
import app.entregent.workspace.Progress;
import app.entregent.workspace.Workspace;
import app.entregent.workspace.WorkspaceThreads;
import java.nio.file.Path;
import java.util.UUID;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Writes pictures of the guide into {@code target/pictures}, out of the usual run. */
class CampaignPictures extends ScreenTest {
  @TempDir Path home;

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
    CampaignViewModel model =
        onWindow(
            () ->
                new CampaignViewModel(
                    workspace,
                    notifier,
                    CampaignRooms.with(
                        new BrandStore(BrandCatalogue.load(), new ProfileFactStore())),
                    TestWorkspace.CLOCK,
                    navigator));
    showScreen(() -> new CampaignView(controls, keys, model));
    until(() -> model.shownProperty().get().isPresent());
    onWindow(
        () ->
            model.choosePersona(
                model.shownProperty().get().orElseThrow().personas().getFirst().id(), true));
    until(() -> model.needs().size() == 1);
    picture("campaign", Language.EN, Look.LIGHT, 100, 1060, 800);
    picture("campaign", Language.FR, Look.LIGHT, 200, 1280, 800);
    onWindow(() -> model.skip("Later"));
    until(() -> model.firstPieces().size() > 1 && model.needs().size() == 1);
    picture("campaign-plan", Language.FR, Look.DARK, 100, 1060, 800);
    onWindow(() -> model.skip("Later"));
    until(() -> lookup("#goal-target").tryQuery().isPresent());
    picture("campaign-goal", Language.EN, Look.LIGHT, 100, 1060, 1100);
  }
}
