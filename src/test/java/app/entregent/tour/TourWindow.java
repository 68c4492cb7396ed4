package app.entregent.tour;

import app.entregent.shell.Outside;
import app.entregent.shell.PlatformFolders;
import app.entregent.shell.Wiring;
import app.entregent.testing.CannedDialogs;
import app.entregent.testing.Shots;
import app.entregent.text.Language;
import app.entregent.ui.Look;
import app.entregent.ui.Place;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ScheduledExecutorService;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.util.Duration;

/** The program's window on the platform without a display, walked through from another thread. */
final class TourWindow implements AutoCloseable {
  private static final List<Look> LOOKS = List.of(Look.LIGHT, Look.DARK);
  private static final double WIDTH = 1440;
  private static final double HEIGHT = 900;

  /** The screen of the platform without a display is not larger. */
  private static final double STAGE = 960;

  private static final Duration BREATH = Duration.millis(120);

  /** A window that moves for ever (a caret blinks) is taken as it is after so many breaths. */
  private static final int BREATHS = 40;

  /** So many breaths without a change, and all answers have come. */
  private static final int STILL = 3;

  private final Language language;
  private final Path folder;
  private final Stage stage;
  private final Wiring wiring;

  private TourWindow(Language language, Path folder, Stage stage, Wiring wiring) {
    this.language = language;
    this.folder = folder;
    this.stage = stage;
    this.wiring = wiring;
  }

  /**
   * Opens the window.
   *
   * @param file the workspace to open; none for the first steps
   * @param home where settings go
   * @param folder where the pictures go
   */
  static TourWindow open(
      Language language,
      Optional<Path> file,
      Path home,
      Path folder,
      Clock clock,
      ScheduledExecutorService background) {
    Outside outside =
        new Outside(
            new PlatformFolders(home.resolve("config"), home.resolve("data")),
            background,
            language,
            Optional.of(new CannedDialogs()),
            clock,
            opened -> {});
    return onWindow(
        () -> {
          Stage stage = new Stage();
          stage.setWidth(STAGE);
          stage.setHeight(STAGE);
          Wiring wiring = new Wiring(stage, outside);
          wiring.show(file);
          stage.requestFocus();
          return new TourWindow(language, folder, stage, wiring);
        });
  }

  void go(Place place) {
    onWindow(
        () -> {
          stage.getScene().getRoot().requestFocus(); // no ring in the rail
          wiring.journey().open(place);
          return place;
        });
  }

  /** Whether the window stands at a place, and not at the first steps. */
  void awaitWork() {
    for (int breath = 0; breath < 10 * BREATHS; breath++) {
      if (onWindow(() -> wiring.journey().placeProperty().get().isPresent())) {
        return;
      }
      breathe();
    }
    throw new IllegalStateException("The window did not open the sample");
  }

  /** Presses what has this id, or the child at this place in it, and so on downwards. */
  void press(String id, int... child) {
    onWindow(
        () -> {
          Node node = find(stage.getScene(), id);
          for (int index : child) {
            node = ((Parent) node).getChildrenUnmodifiable().get(index);
          }
          node.executeAccessibleAction(AccessibleAction.FIRE);
          return id;
        });
    settle();
  }

  /** Chooses a row of a list. */
  void choose(String id, int row) {
    settle();
    onWindow(
        () -> {
          ((ListView<?>) find(stage.getScene(), id)).getSelectionModel().select(row);
          return id;
        });
    settle();
  }

  void key(KeyCode code, boolean shortcut) {
    onWindow(
        () -> {
          Node owner = stage.getScene().getFocusOwner();
          EventTarget target = owner == null ? stage.getScene() : owner;
          Event.fireEvent(
              target,
              new KeyEvent(
                  KeyEvent.KEY_PRESSED, "", code.getName(), code, false, shortcut, false, false));
          return code;
        });
    settle();
  }

  /** Takes the picture in each look. */
  void picture(String name) {
    picture(name, Optional.empty());
  }

  /**
   * Takes the picture in each look.
   *
   * @param pressed the message key of a button that is pressed once there is all the room
   */
  void picture(String name, Optional<String> pressed) {
    settle();
    for (Look look : LOOKS) {
      Path file = folder.resolve(name + "_" + language.code() + "_" + look.code() + ".png");
      onWindow(
          () -> {
            wiring.theme().lookProperty().set(look);
            return look;
          });
      breathe();
      onWindow(
          () -> {
            Shots.write(
                stage.getScene(),
                WIDTH,
                HEIGHT,
                root -> pressed.ifPresent(key -> fire(root, key)),
                file);
            return file;
          });
    }
  }

  private void fire(Parent root, String key) {
    String name = wiring.texts().texts().say(key);
    for (Node node : root.lookupAll(".button")) {
      if (name.equals(node.getAccessibleText())) {
        node.executeAccessibleAction(AccessibleAction.FIRE);
      }
    }
  }

  @Override
  public void close() {
    onWindow(
        () -> {
          stage.hide();
          wiring.close();
          return stage;
        });
  }

  /** Waits until the window has stood still for a while. */
  private void settle() {
    int[] before = {};
    int still = 0;
    for (int breath = 0; breath < BREATHS && still < STILL; breath++) {
      breathe();
      int[] now = onWindow(this::pixels);
      still = Arrays.equals(before, now) ? still + 1 : 0;
      before = now;
    }
  }

  private int[] pixels() {
    WritableImage image = stage.getScene().snapshot(null);
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    return pixels;
  }

  private static Node find(Scene scene, String id) {
    Node node = scene.lookup(id);
    if (node == null) {
      throw new IllegalStateException("The window lacks " + id);
    }
    return node;
  }

  private static void breathe() {
    CountDownLatch over = new CountDownLatch(1);
    Platform.runLater(
        () -> {
          PauseTransition pause = new PauseTransition(BREATH);
          pause.setOnFinished(event -> over.countDown());
          pause.play();
        });
    try {
      over.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static <T> T onWindow(Callable<T> action) {
    FutureTask<T> task = new FutureTask<>(action);
    Platform.runLater(task);
    try {
      return task.get();
    } catch (Exception e) {
      throw new IllegalStateException("The tour stumbled", e);
    }
  }
}
