package app.entregent.screen.measure;

import app.entregent.report.Paper;
import app.entregent.report.PaperWriter;
import app.entregent.sample.SampleWorkspace;
import app.entregent.screen.measure.ReviewViewModel.Review;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Writes pictures of Measure and the pages of its reviews into {@code target/pictures}. Its name
 * keeps it out of the usual run.
 */
class MeasurePictures extends ScreenTest {
  @TempDir Path home;

  @SuppressWarnings("NullAway.Init") // set when the page is shown
  private MeasureView view;

  @SuppressWarnings("NullAway.Init") // set when the page is shown
  private MeasureRooms rooms;

  @Test
  void empty() {
    page();
    for (MeasurePart part : MeasurePart.values()) {
      onWindow(() -> view.show(part));
      picture("measure-empty-" + part, Language.EN, Look.LIGHT, 100, 1280, 800);
    }
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
    for (MeasurePart part : MeasurePart.values()) {
      onWindow(() -> view.show(part));
      settle();
      if (part == MeasurePart.KPIS) {
        until(() -> !rooms.kpis().sheetProperty().get().rows().isEmpty());
        onWindow(() -> rooms.kpis().move(4, -1));
        until(() -> rooms.kpis().detailProperty().get().isPresent());
      }
      if (part == MeasurePart.FUNNEL) {
        onWindow(() -> rooms.funnel().choose(FunnelViewModel.Time.HALF_YEAR));
        until(() -> !rooms.funnel().readingProperty().get().funnel().lines().isEmpty());
        onWindow(
            () ->
                rooms
                    .funnel()
                    .open(
                        app.entregent.model.account.LadderStep.LEAD,
                        FunnelViewModel.Which.ENTERED));
      }
      all("measure-" + part);
    }
    onWindow(() -> view.show(MeasurePart.KPIS));
    onWindow(
        () ->
            lookup("#kpi-look .right-pill")
                .queryAs(javafx.scene.control.ToggleButton.class)
                .fire());
    picture("measure-charts", Language.EN, Look.LIGHT, 100, 1280, 800);
    for (Language language : Language.values()) {
      onWindow(() -> texts.setLanguage(language));
      for (Review review : Review.values()) {
        onWindow(() -> rooms.review().write(review));
        Path pdf = pdf(review, language);
        until(() -> Files.exists(pdf));
      }
    }
  }

  private static Path pdf(Review review, Language language) {
    return Path.of("target", "pictures", "review-" + review + "-" + language.code() + ".pdf");
  }

  private static void write(Paper paper, Texts texts) {
    try {
      Review review =
          paper.title().matches(".*(Quarter|trimestre).*") ? Review.QUARTER : Review.WEEK;
      Files.deleteIfExists(pdf(review, texts.language()));
      PaperWriter.pages(paper, texts, pdf(review, texts.language()));
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  private void page() {
    RingsViewModel rings = onWindow(() -> MeasureWindow.rings(workspace, notifier, navigator));
    onWindow(rings::activate);
    rooms =
        onWindow(
            () ->
                MeasureWindow.rooms(workspace, notifier, navigator, texts, MeasurePictures::write));
    showScreen(() -> view = new MeasureView(controls, keys, rings, rooms));
  }

  private void all(String name) {
    picture(name, Language.EN, Look.LIGHT, 100, 1080, 800);
    picture(name, Language.FR, Look.DARK, 100, 1000, 760);
    picture(name, Language.FR, Look.LIGHT, 200, 1280, 800);
  }
}
