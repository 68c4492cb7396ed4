package app.entregent.screen.map;

import app.entregent.model.decision.DecisionStore;
import app.entregent.sample.SampleWorkspace;
import app.entregent.testing.Shots;
import app.entregent.testing.TestWorkspace;
import app.entregent.testing.WindowTest;
import app.entregent.text.Language;
import app.entregent.ui.Look;
import app.entregent.workspace.Progress;
import app.entregent.workspace.Workspace;
import app.entregent.workspace.WorkspaceThreads;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Writes pictures of the panels beside the map of the sample to look at into {@code
 * target/pictures}: {@code mvn -Dtest=MapPanelPictures test}. Its name keeps it out of the usual
 * run.
 */
class MapPanelPictures extends WindowTest {
  private static final Path FOLDER = Path.of("target", "pictures");

  @TempDir Path folder;
  private double scroll;

  @Test
  void panels() {
    Path file = folder.resolve("sample.entregent");
    AtomicLong uid = new AtomicLong();
    SampleWorkspace.create(
        file,
        TestWorkspace.CLOCK,
        () -> new UUID(3, uid.incrementAndGet()),
        Language.FR,
        Progress.NONE);
    try (Workspace workspace =
        Workspace.open(file, TestWorkspace.setup(WorkspaceThreads.direct()))) {
      DecisionStore store = new DecisionStore();
      long decision =
          workspace.fetch(
              reader ->
                  store.open(reader).stream()
                      .map(d -> store.map(reader, d.id()))
                      .max(Comparator.comparingInt(map -> map.seats().size()))
                      .orElseThrow()
                      .decision()
                      .id());
      MapWindow window = onWindow(() -> new MapWindow(workspace, decision));
      show(window::scene);
      Scene scene = stage().getScene();
      each(window, scene, "panel-gaps");
      onWindow(() -> window.model.turnTo(SidePage.WAYS));
      each(window, scene, "panel-ways");
      onWindow(() -> window.model.turnTo(SidePage.MATRIX));
      each(window, scene, "panel-matrix");
      onWindow(() -> window.model.showDecision());
      each(window, scene, "panel-decision");
      scroll = 1;
      each(window, scene, "panel-decision-end");
      scroll = 0;
      onWindow(
          () ->
              window.model.select(
                  window.model.shown().orElseThrow().cards().stream()
                      .filter(card -> card.name().startsWith("Omar"))
                      .findFirst()
                      .orElseThrow()
                      .id()));
      each(window, scene, "panel-seat");
      scroll = .5;
      each(window, scene, "panel-seat-middle");
      scroll = 1;
      each(window, scene, "panel-seat-end");
      scroll = 0;
      onWindow(() -> lookup("#" + ProcessStrip.ADD).query().requestFocus());
      onWindow(
          () ->
              lookup("#process-" + window.model.analysis().steps().get(2).id())
                  .query()
                  .requestFocus());
      push(KeyCode.ENTER);
      each(window, scene, "panel-step");
      onWindow(() -> window.model.deactivate());
    }
  }

  private void each(MapWindow window, Scene scene, String name) {
    picture(window, scene, name, Language.EN, Look.LIGHT, 100, 1240, 800);
    picture(window, scene, name, Language.FR, Look.DARK, 100, 1240, 800);
    picture(window, scene, name, Language.FR, Look.LIGHT, 200, 1380, 900);
  }

  private void picture(
      MapWindow window,
      Scene scene,
      String name,
      Language language,
      Look look,
      int size,
      int width,
      int height) {
    onWindow(
        () -> {
          window.texts.setLanguage(language);
          window.theme.lookProperty().set(look);
          window.theme.sizeProperty().set(size);
        });
    onWindow(
        () -> {
          ScrollPane side = lookup(".map-scroll").query();
          scene.getRoot().applyCss();
          scene.getRoot().layout();
          side.setVvalue(scroll);
        });
    String file = name + "-" + language.code() + "-" + look.code() + "-" + size + ".png";
    onWindow(() -> Shots.write(scene, width, height, FOLDER.resolve(file)));
  }
}
