package app.entregent.shell;

import app.entregent.ui.Screen;
import app.entregent.ui.TaskList;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * The window: the rail at the left, the screen beside it, notices and running tasks at the bottom,
 * and over all of it the palette or the sheet of keys.
 */
final class MainWindow {
  /** Below this width, counted in pixels of the usual size, the rail shows its signs only. */
  private static final double ROOM_FOR_NAMES = 900;

  private final Rail rail;
  private final StackPane content = new StackPane();
  private final BorderPane work = new BorderPane();
  private final StackPane stage = new StackPane();
  private final Scene scene;
  private final BooleanBinding narrow;

  MainWindow(
      Rail rail,
      ObservableValue<Optional<Screen>> screen,
      ObservableValue<Integer> size,
      Notices notices,
      TaskList tasks,
      Overlay overlay,
      ObservableValue<Boolean> discreet) {
    this.rail = rail;
    content.getStyleClass().add("place");
    work.setLeft(rail);
    work.setCenter(content);
    VBox corner = new VBox(notices, tasks);
    corner.getStyleClass().add("corner");
    corner.setPickOnBounds(false);
    corner.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    StackPane.setAlignment(corner, Pos.BOTTOM_CENTER);
    stage.getStyleClass().add("window");
    stage.getChildren().setAll(work, corner, overlay);
    scene = new Scene(stage);
    screen.subscribe(this::show);
    // The rail tells how the work stands, which is not for everybody.
    discreet.subscribe(on -> work.setLeft(on ? null : rail));
    narrow =
        Bindings.createBooleanBinding(
            () -> stage.getWidth() * 100 / size.getValue() < ROOM_FOR_NAMES,
            stage.widthProperty(),
            size);
    narrow.subscribe(rail::setNarrow);
  }

  Scene scene() {
    return scene;
  }

  /** Shows the first steps in place of everything else. */
  void showStart(Node start) {
    stage.getChildren().set(0, start);
  }

  /** Shows the rail and the screens. */
  void showWork() {
    stage.getChildren().set(0, work);
    rail.requestFocus();
  }

  private void show(Optional<Screen> screen) {
    content.getChildren().setAll(screen.map(Screen::root).stream().toList());
  }
}
