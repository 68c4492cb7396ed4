package app.entregent.screen.map;

import app.entregent.model.decision.Influence;
import app.entregent.model.decision.NewSeat;
import app.entregent.model.decision.Role;
import app.entregent.model.decision.Spot;
import app.entregent.model.decision.Stance;
import app.entregent.testing.Shots;
import app.entregent.testing.TestWorkspace;
import app.entregent.testing.WindowTest;
import app.entregent.text.Language;
import app.entregent.ui.Look;
import app.entregent.workspace.Workspace;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Writes pictures of the map to look at into {@code target/pictures}: {@code mvn -Dtest=MapPictures
 * test}. Its name keeps it out of the usual run.
 */
class MapPictures extends WindowTest {
  private static final Path FOLDER = Path.of("target", "pictures");

  @TempDir Path folder;

  @SuppressWarnings("NullAway.Init") // set before each test
  private Workspace workspace;

  @BeforeEach
  void open() {
    workspace = TestWorkspace.create(folder);
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void twelve() {
    MapTown town = MapTown.twelve(workspace);
    MapWindow window = onWindow(() -> new MapWindow(workspace, town.decision));
    show(window::scene);
    each(window, "map");
    onWindow(() -> window.model.select(town.seat("Hugo Perrault").id()));
    each(window, "map-seat");
    onWindow(
        () -> {
          MapCanvas canvas = lookup("#map-canvas").queryAs(MapCanvas.class);
          canvas.zoomAtMiddle(1 / canvas.viewport().zoom());
        });
    each(window, "map-near");
    onWindow(() -> window.model.lens().choose(Lens.ROLE));
    onWindow(() -> window.model.lens().toggle(Lens.ROLE.bands().get(1)));
    onWindow(() -> window.model.showDecision());
    each(window, "map-decision");
    onWindow(() -> window.model.select(List.of()));
    ToggleButton why = lookup("#map-completeness-why").query();
    onWindow(why::fire);
    each(window, "map-why");
  }

  @Test
  void nobody() {
    MapTown town = new MapTown(workspace);
    MapWindow window = onWindow(() -> new MapWindow(workspace, town.decision));
    show(window::scene);
    each(window, "map-empty");
    onWindow(() -> MapTown.twelve(workspace));
    clickOn("#map-ask");
    write("ka");
    each(window, "map-ask");
  }

  @Test
  void crowd() {
    MapTown town = new MapTown(workspace);
    List<Long> seats = town.crowd(300);
    town.change(
        tx ->
            town.decisions.addSeat(
                tx, NewSeat.ghost(town.decision, EnumSet.of(Role.BUYER), new Spot(4960, 0))));
    for (int i = 0; i < 60; i++) {
      long seat = seats.get(i);
      Stance stance = Stance.values()[i % Stance.values().length];
      onWindow(() -> town.judge(seat, stance, false, Influence.LOW));
    }
    MapWindow window = onWindow(() -> new MapWindow(workspace, town.decision));
    show(window::scene);
    until(() -> lookup(".seat-card").queryAll().size() == 301);
    onWindow(() -> window.model.select(seats.subList(21, 24)));
    each(window, "map-crowd");
    onWindow(() -> lookup("#map-canvas").queryAs(MapCanvas.class).setDiscreet(true));
    each(window, "map-crowd-discreet");
  }

  private void each(MapWindow window, String name) {
    Scene scene = stage().getScene();
    picture(window, scene, name, Language.EN, Look.LIGHT, 100, 1240, 900);
    picture(window, scene, name, Language.FR, Look.DARK, 100, 800, 760);
    picture(window, scene, name, Language.FR, Look.LIGHT, 200, 1380, 900);
    onWindow(
        () -> {
          window.theme.lookProperty().set(Look.LIGHT);
          window.theme.sizeProperty().set(100);
          window.texts.setLanguage(Language.EN);
        });
  }

  private static void picture(
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
    String file = name + "-" + language.code() + "-" + look.code() + "-" + size + ".png";
    onWindow(() -> Shots.write(scene, width, height, FOLDER.resolve(file)));
  }
}
