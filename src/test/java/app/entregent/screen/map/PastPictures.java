package app.entregent.screen.map;

import app.entregent.testing.CannedDialogs;
import app.entregent.testing.Shots;
import app.entregent.testing.TestWorkspace;
import app.entregent.testing.WindowTest;
import app.entregent.text.Language;
import app.entregent.ui.Look;
import app.entregent.ui.Tasks;
import app.entregent.workspace.Workspace;
import java.nio.file.Path;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Writes pictures of the past of the sample's map to look at into {@code target/pictures}: {@code
 * mvn -Dtest=PastPictures test}. Its name keeps it out of the usual run.
 */
class PastPictures extends WindowTest {
  @TempDir Path folder;

  @Test
  void past() {
    try (Workspace workspace = SampleMap.open(folder, Language.EN)) {
      long decision = SampleMap.decision(workspace);
      MapWindow window = onWindow(() -> new MapWindow(workspace, decision));
      show(
          () ->
              window.scene(
                  new ExportActs(
                      workspace,
                      new Tasks(Runnable::run),
                      new CannedDialogs(),
                      TestWorkspace.CLOCK)));
      push(KeyCode.CONTROL, KeyCode.E);
      each(window, "export-sheet");
      push(KeyCode.ESCAPE);
      push(KeyCode.F8);
      until(() -> lookup("#map-past").query().isVisible());
      each(window, "past-today");
      clickOn(".past-mark");
      until(() -> window.model.sight().inThePast());
      each(window, "past-mark");
      Slider slider = lookup("#map-past-slider").query();
      onWindow(() -> slider.setValue(4));
      each(window, "past-begin");
    }
  }

  private void each(MapWindow window, String name) {
    one(window, name, Language.EN, Look.LIGHT, 100);
    one(window, name, Language.FR, Look.DARK, 100);
    one(window, name, Language.FR, Look.LIGHT, 200);
    onWindow(
        () -> {
          window.theme.lookProperty().set(Look.LIGHT);
          window.theme.sizeProperty().set(100);
          window.texts.setLanguage(Language.EN);
        });
  }

  private void one(MapWindow window, String name, Language language, Look look, int size) {
    onWindow(
        () -> {
          window.texts.setLanguage(language);
          window.theme.lookProperty().set(look);
          window.theme.sizeProperty().set(size);
        });
    String shot = name + "-" + language.code() + "-" + look.code() + "-" + size + ".png";
    onWindow(
        () ->
            Shots.write(
                stage().getScene(),
                1280 - (size > 100 ? 0 : 220),
                800,
                Path.of("target", "pictures", shot)));
  }
}
