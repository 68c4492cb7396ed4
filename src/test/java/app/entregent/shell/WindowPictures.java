package app.entregent.shell;

import app.entregent.testing.CannedDialogs;
import app.entregent.testing.Shots;
import app.entregent.testing.TestWorkspace;
import app.entregent.testing.WindowTest;
import app.entregent.text.Language;
import app.entregent.text.Message;
import app.entregent.ui.Look;
import app.entregent.ui.Place;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Writes pictures of the window to look at into {@code target/pictures}: {@code mvn
 * -Dtest=WindowPictures test}. Its name keeps it out of the usual run.
 */
class WindowPictures extends WindowTest {
  private static final Path FOLDER = Path.of("target", "pictures");

  private final ScheduledExecutorService background = Executors.newScheduledThreadPool(1);

  @AfterEach
  void end() {
    background.shutdownNow();
  }

  @Test
  void all(@TempDir Path home) {
    Wiring wiring =
        onWindow(
            () -> {
              Wiring built =
                  new Wiring(
                      stage(),
                      new Outside(
                          new PlatformFolders(home.resolve("c"), home.resolve("d")),
                          background,
                          Language.EN,
                          Optional.of(new CannedDialogs()),
                          TestWorkspace.CLOCK,
                          opened -> {}));
              built.show(Optional.empty());
              return built;
            });
    each(wiring, "start");
    clickOn("#start-map");
    each(wiring, "start-map");
    push(KeyCode.ESCAPE);
    clickOn("#start-import");
    each(wiring, "start-import");
    push(KeyCode.ESCAPE);
    clickOn("#start-sample");
    until(() -> wiring.journey().placeProperty().get().isPresent());
    onWindow(() -> wiring.notices().done(Message.of("settings.workspace.new.title"), () -> {}));
    each(wiring, "today");
    onWindow(() -> wiring.journey().open(new Place.Settings()));
    each(wiring, "settings");
    push(KeyCode.CONTROL, KeyCode.K);
    each(wiring, "palette");
    push(KeyCode.ESCAPE);
    push(KeyCode.F1);
    each(wiring, "keys");
  }

  private void each(Wiring wiring, String name) {
    picture(wiring, name, Language.EN, Look.LIGHT, 100, 1440, 900);
    picture(wiring, name, Language.FR, Look.DARK, 100, 1000, 760);
    picture(wiring, name, Language.FR, Look.LIGHT, 200, 1440, 900);
    picture(wiring, name, Language.FR, Look.CONTRAST, 200, 1000, 760);
    onWindow(
        () -> {
          wiring.theme().lookProperty().set(Look.LIGHT);
          wiring.theme().sizeProperty().set(100);
          wiring.texts().setLanguage(Language.EN);
        });
  }

  private void picture(
      Wiring wiring, String name, Language language, Look look, int size, int width, int height) {
    onWindow(
        () -> {
          wiring.texts().setLanguage(language);
          wiring.theme().lookProperty().set(look);
          wiring.theme().sizeProperty().set(size);
        });
    String file = name + "-" + language.code() + "-" + look.code() + "-" + size + ".png";
    onWindow(() -> Shots.write(stage().getScene(), width, height, FOLDER.resolve(file)));
  }
}
