package app.entregent.screen.brand;

import app.entregent.model.brand.ItemRef;
import app.entregent.report.Paper;
import app.entregent.report.PaperWriter;
import app.entregent.sample.SampleWorkspace;
import app.entregent.testing.ScreenTest;
import app.entregent.testing.TestWorkspace;
import app.entregent.text.Language;
import app.entregent.text.Texts;
import app.entregent.ui.Look;
import app.entregent.workspace.Progress;
import app.entregent.workspace.Workspace;
import app.entregent.workspace.WorkspaceThreads;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import javafx.application.Platform;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Writes pictures of the brand into {@code target/pictures}. Its name keeps it out of the usual
 * run.
 */
class BrandPictures extends ScreenTest {
  @TempDir Path home;

  @SuppressWarnings("NullAway.Init") // set when the page is shown
  private BrandRooms rooms;

  @Test
  void empty() {
    page();
    all("brand-empty");
    part(BrandPart.DRAFTS);
    all("brand-empty-drafts");
    part(BrandPart.READINGS);
    all("brand-empty-readings");
    part(BrandPart.PROGRESS);
    all("brand-empty-progress");
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
    onWindow(() -> rooms.checklist().select(new ItemRef.Listed("about")));
    all("brand");
    onWindow(() -> rooms.drafts().open(new ItemRef.Listed("about")));
    part(BrandPart.DRAFTS);
    until(() -> !rooms.drafts().versions().isEmpty());
    onWindow(() -> lookup("#brand-versions").queryAs(ListView.class).getSelectionModel().select(0));
    all("brand-drafts");
    part(BrandPart.READINGS);
    all("brand-readings");
    onWindow(() -> rooms.readings().showNumbers(true));
    all("brand-numbers");
    part(BrandPart.PROGRESS);
    all("brand-progress");
    for (Language language : Language.values()) {
      onWindow(() -> rooms.progress().paper(Texts.of(language), paper -> write(paper, language)));
      Path pdf = pdf(language);
      until(() -> Files.exists(pdf));
    }
  }

  private static Path pdf(Language language) {
    return Path.of("target", "pictures", "brand-" + language.code() + ".pdf");
  }

  private static void write(Paper paper, Language language) {
    try {
      PaperWriter.pages(paper, Texts.of(language), pdf(language));
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  private void page() {
    rooms = onWindow(() -> BrandWindow.rooms(workspace, notifier));
    showScreen(() -> new BrandView(controls, keys, rooms, (paper, said) -> {}));
    until(() -> !rooms.checklist().rows().isEmpty());
    until(() -> !rooms.progress().historyProperty().get().points().isEmpty());
  }

  private void part(BrandPart part) {
    onWindow(() -> rooms.checklist().showPart(part));
  }

  private void all(String name) {
    picture(name, Language.EN, Look.LIGHT, 100, 1280, 800);
    picture(name, Language.FR, Look.DARK, 100, 1000, 760);
    picture(name, Language.FR, Look.LIGHT, 200, 1280, 800);
  }
}
