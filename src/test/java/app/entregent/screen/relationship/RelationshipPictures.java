package app.entregent.screen.relationship;

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
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Writes pictures of the relationships of the sample into {@code target/pictures}. Its name keeps
 * it out of the usual run.
 */
class RelationshipPictures extends ScreenTest {
  @TempDir Path home;

  @SuppressWarnings("NullAway.Init") // set when the page is shown
  private RelationshipViewModel model;

  @Test
  void introductions() {
    page();
    onWindow(() -> model.setFilter(RelationshipFilter.INTRODUCTIONS));
    choose(1);
    all("relationship-introduction");
    onWindow(
        () ->
            model.meet(
                ((RelationshipRow.Wish) model.rows().get(2)).row().introduction().toPersonId()));
    until(() -> model.ways().waysProperty().get().isPresent());
    all("relationship-ways");
  }

  @Test
  void owed() {
    page();
    onWindow(() -> model.setFilter(RelationshipFilter.OWED));
    choose(0);
    all("relationship-owed");
    onWindow(() -> model.setFilter(RelationshipFilter.COLD));
    choose(0);
    all("relationship-cold");
  }

  @Test
  void clients() {
    page();
    onWindow(() -> model.setFilter(RelationshipFilter.CLIENTS));
    choose(0);
    until(() -> model.care().shownProperty().get().isPresent());
    all("relationship-client");
    low();
    all("relationship-client-low");
    onWindow(() -> model.setFilter(RelationshipFilter.COUNTERPARTS));
    choose(0);
    until(() -> model.care().shownProperty().get().isPresent());
    all("relationship-counterparts");
    low();
    all("relationship-counterparts-low");
  }

  private void low() {
    onWindow(
        () ->
            lookup(node -> node instanceof ScrollPane)
                .queryAllAs(ScrollPane.class)
                .forEach(pane -> pane.setVvalue(1)));
  }

  private void choose(int row) {
    until(() -> model.rows().size() > row);
    onWindow(() -> model.choose(Optional.of(model.rows().get(row))));
  }

  private void page() {
    workspace.close();
    Path file = home.resolve("sample.entregent");
    SampleWorkspace.create(file, TestWorkspace.CLOCK, UUID::randomUUID, Language.FR, Progress.NONE);
    workspace =
        Workspace.open(
            file,
            TestWorkspace.setup(
                WorkspaceThreads.background(Platform::runLater, Platform::isFxApplicationThread)));
    model = onWindow(() -> Bench.model(workspace, notifier, navigator, texts));
    showScreen(() -> new RelationshipView(controls, keys, notifier, model));
    until(() -> !model.rows().isEmpty());
  }

  private void all(String name) {
    picture(name, Language.EN, Look.LIGHT, 100, 1280, 800);
    picture(name, Language.FR, Look.DARK, 100, 1280, 800);
    picture(name, Language.FR, Look.LIGHT, 200, 1280, 800);
  }
}
