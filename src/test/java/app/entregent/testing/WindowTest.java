package app.entregent.testing;

import app.entregent.ui.Named;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.robot.Motion;
import org.testfx.service.query.NodeQuery;
import org.testfx.service.query.PointQuery;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A test through a real window, by mouse and keyboard, without a display. Each test gets a stage of
 * its own; the screen of the headless platform is 1000 x 1000, so a stage is at most 1000 x 760.
 */
public abstract class WindowTest extends FxRobot {
  protected static final double WIDTH = 1000;
  protected static final double HEIGHT = 760;

  /** What never comes to rest is looked at all the same. */
  private static final int MOST_PULSES = 5;

  private static final Pattern NAME = Pattern.compile("#[\\w-]+");

  private final Hands hands = new Hands(robotContext().getBaseRobot(), WindowTest::settle);

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
    release(new KeyCode[0]);
    release(new MouseButton[0]);
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

  /** Finds by name too: {@code #seat-12} is the node that is {@linkplain Named named} so. */
  @Override
  public NodeQuery lookup(String query) {
    NodeQuery byId = super.lookup(query);
    return NAME.matcher(query).matches() && byId.queryAll().isEmpty()
        ? lookup((Node node) -> name(node).equals(Optional.of(query.substring(1))))
        : byId;
  }

  /** The name of the node, or its id. */
  protected static Optional<String> name(Node node) {
    return Named.of(node);
  }

  /**
   * Types without a pause, faster than anybody can: each letter in an event of its own, waiting
   * once at the end.
   */
  @Override
  public FxRobot write(String text) {
    Scene scene = onWindow(this::typedInto).getScene();
    text.codePoints()
        .forEach(letter -> Platform.runLater(() -> type(scene, Character.toString(letter))));
    settle();
    return this;
  }

  @Override
  public FxRobot push(KeyCode... keys) {
    hands.push(List.of(keys));
    return this;
  }

  @Override
  public FxRobot type(KeyCode... keys) {
    for (KeyCode key : keys) {
      hands.push(List.of(key));
    }
    return this;
  }

  @Override
  public FxRobot type(KeyCode key, int times) {
    for (int n = 0; n < times; n++) {
      hands.push(List.of(key));
    }
    return this;
  }

  @Override
  public FxRobot press(KeyCode... keys) {
    hands.keyboard().press(keys);
    return this;
  }

  @Override
  public FxRobot release(KeyCode... keys) {
    hands.keyboard().release(keys);
    return this;
  }

  @Override
  public FxRobot press(MouseButton... buttons) {
    hands.mouse().press(buttons);
    return this;
  }

  @Override
  public FxRobot release(MouseButton... buttons) {
    hands.mouse().release(buttons);
    return this;
  }

  @Override
  public FxRobot clickOn(MouseButton... buttons) {
    hands.click().clickOn(buttons);
    return this;
  }

  @Override
  public FxRobot clickOn(PointQuery where, Motion motion, MouseButton... buttons) {
    hands.click().clickOn(where, motion, buttons);
    return this;
  }

  @Override
  public FxRobot doubleClickOn(MouseButton... buttons) {
    hands.click().doubleClickOn(buttons);
    return this;
  }

  @Override
  public FxRobot doubleClickOn(PointQuery where, Motion motion, MouseButton... buttons) {
    hands.click().doubleClickOn(where, motion, buttons);
    return this;
  }

  @Override
  public FxRobot moveTo(PointQuery where, Motion motion) {
    hands.move().moveTo(where, motion);
    return this;
  }

  @Override
  public FxRobot moveBy(double x, double y, Motion motion) {
    hands.move().moveBy(x, y, motion);
    return this;
  }

  @Override
  public FxRobot drag(MouseButton... buttons) {
    hands.drag().drag(buttons);
    return this;
  }

  @Override
  public FxRobot drag(PointQuery from, MouseButton... buttons) {
    hands.drag().drag(from, buttons);
    return this;
  }

  @Override
  public FxRobot drop() {
    hands.drag().drop();
    return this;
  }

  @Override
  public FxRobot dropTo(PointQuery where) {
    hands.drag().dropTo(where);
    return this;
  }

  @Override
  public FxRobot interact(Runnable act) {
    onWindow(act);
    return this;
  }

  private Window typedInto() {
    return Window.getWindows().stream().filter(Window::isFocused).findFirst().orElse(stage);
  }

  private static void type(Scene scene, String letter) {
    Node owner = scene.getFocusOwner();
    EventTarget target = owner == null ? scene : owner;
    boolean enter = letter.equals("\n");
    KeyCode code = enter ? KeyCode.ENTER : letter.equals("\t") ? KeyCode.TAB : KeyCode.UNDEFINED;
    fire(target, KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, code);
    fire(target, KeyEvent.KEY_TYPED, enter ? "\r" : letter, KeyCode.UNDEFINED);
    fire(target, KeyEvent.KEY_RELEASED, KeyEvent.CHAR_UNDEFINED, code);
  }

  private static void fire(
      EventTarget target, EventType<KeyEvent> kind, String letter, KeyCode code) {
    Event.fireEvent(target, new KeyEvent(kind, letter, "", code, false, false, false, false));
  }

  /**
   * Waits for what was set off: the events in line, then whole pulses (styles, layout) until
   * everything has its place, then what these put in line. On the window's own thread nothing can
   * be waited for.
   */
  protected static void settle() {
    if (Platform.isFxApplicationThread()) {
      return;
    }
    CompletableFuture<Boolean> settled = new CompletableFuture<>();
    Platform.runLater(
        () ->
            new AnimationTimer() {
              private int pulses;

              @Override
              public void handle(long now) {
                // runs once this pulse has laid everything out
                Platform.runLater(
                    () -> {
                      if (++pulses == MOST_PULSES || isLaidOut()) {
                        stop();
                        settled.complete(true);
                      }
                    });
              }
            }.start());
    settled.orTimeout(20, TimeUnit.SECONDS).join();
  }

  private static boolean isLaidOut() {
    return Window.getWindows().stream()
        .noneMatch(window -> window.getScene().getRoot().isNeedsLayout());
  }

  /** Does something on the JavaFX thread, waits for it, and for what it set off. */
  protected static <T> T onWindow(Callable<T> action) {
    T result = WaitForAsyncUtils.waitForAsyncFx(20_000, action);
    settle();
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
