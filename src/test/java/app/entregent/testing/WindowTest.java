package app.entregent.testing;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A test through a real window, by mouse and keyboard, without a display. Each test gets a stage of
 * its own; the screen of the headless platform is 1000 x 1000, so a stage is at most 1000 x 760.
 */
public abstract class WindowTest extends FxRobot {
  protected static final double WIDTH = 1000;
  protected static final double HEIGHT = 760;

  @SuppressWarnings("NullAway.Init") // set before each test
  private Stage stage;

  @BeforeAll
  static void startToolkit() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    Platform.setImplicitExit(false);
    WaitForAsyncUtils.autoCheckException = true;
  }

  @BeforeEach
  void openStage() {
    stage =
        onWindow(
            () -> {
              Stage fresh = new Stage();
              fresh.setX(0);
              fresh.setY(0);
              fresh.setWidth(WIDTH);
              fresh.setHeight(HEIGHT);
              return fresh;
            });
  }

  @AfterEach
  void closeStage() throws TimeoutException {
    release(new javafx.scene.input.KeyCode[0]);
    release(new javafx.scene.input.MouseButton[0]);
    onWindow(
        () -> {
          stage.hide();
          return stage;
        });
    FxToolkit.cleanupStages();
  }

  protected final Stage stage() {
    return stage;
  }

  /** Shows this scene in the stage of the test. */
  protected final void show(Callable<Scene> scene) {
    onWindow(
        () -> {
          stage.setScene(scene.call());
          stage.show();
          stage.requestFocus();
          return stage;
        });
  }

  /** Does something on the JavaFX thread, waits for it, and for what it set off. */
  protected static <T> T onWindow(Callable<T> action) {
    T result = WaitForAsyncUtils.waitForAsyncFx(20_000, action);
    WaitForAsyncUtils.waitForFxEvents();
    return result;
  }

  /** Does something on the JavaFX thread that gives nothing back. */
  protected static void onWindow(Runnable action) {
    onWindow(
        () -> {
          action.run();
          return true;
        });
  }

  /** Waits until the window shows what is expected, at most half a minute. */
  protected static void until(BooleanSupplier expected) {
    try {
      WaitForAsyncUtils.waitFor(
          30, TimeUnit.SECONDS, () -> onWindow(() -> expected.getAsBoolean()));
    } catch (TimeoutException e) {
      throw new AssertionError("The window did not show what was expected within half a minute", e);
    }
  }
}
