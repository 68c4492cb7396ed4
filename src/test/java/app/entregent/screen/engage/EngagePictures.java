package app.entregent.screen.engage;

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
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Writes pictures of Engage into {@code target/pictures}. Its name keeps it out of the usual run.
 */
class EngagePictures extends ScreenTest {
  @TempDir Path home;

  @SuppressWarnings("NullAway.Init") // set when the page is shown
  private EngageRooms rooms;

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
    until(() -> rooms.library().rows().size() > 3 && rooms.week().rows().size() > 7);
    long id =
        onWindow(
            () ->
                rooms.week().rows().stream()
                    .filter(EngageRow.Line.class::isInstance)
                    .map(row -> ((EngageRow.Line) row).piece().id())
                    .findFirst()
                    .orElseThrow());
    onWindow(() -> rooms.week().select(id));
    until(() -> rooms.piece().shownProperty().get().isPresent());
    all("engage-week");
    onWindow(() -> lookup("#engage-copy").queryButton().fire());
    onWindow(() -> scroll(0.45));
    all("engage-copy");
    onWindow(() -> scroll(0.75));
    all("engage-judge");
    onWindow(() -> scroll(1));
    all("engage-readers");
    onWindow(
        () -> {
          scroll(0);
          rooms.library().showPart(EngagePart.LIBRARY);
          rooms.library().select(java.util.Optional.of(rooms.library().rows().get(2).id()));
        });
    all("engage-library");
    onWindow(() -> rooms.library().showPart(EngagePart.GRID));
    all("engage-grid");
    onWindow(() -> rooms.library().showPart(EngagePart.FIGURES));
    onWindow(() -> ((javafx.scene.control.Hyperlink) lookup("#engage-why-giveask").query()).fire());
    all("engage-figures");
  }

  @Test
  void empty() {
    page();
    onWindow(() -> rooms.library().showPart(EngagePart.LIBRARY));
    all("engage-empty-library");
    onWindow(() -> rooms.library().showPart(EngagePart.GRID));
    all("engage-empty-grid");
    onWindow(() -> rooms.library().showPart(EngagePart.FIGURES));
    all("engage-empty-figures");
  }

  private void scroll(double to) {
    lookup(".screen-side .scroll-pane").queryAs(ScrollPane.class).setVvalue(to);
  }

  private void page() {
    rooms = onWindow(() -> EngageWindow.rooms(workspace, notifier));
    showScreen(() -> new EngageView(controls, keys, rooms, navigator));
  }

  private void all(String name) {
    picture(name, Language.EN, Look.LIGHT, 100, 1280, 800);
    picture(name, Language.FR, Look.DARK, 100, 1280, 800);
  }
}
