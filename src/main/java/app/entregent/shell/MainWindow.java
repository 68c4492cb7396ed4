package app.entregent.shell;

import app.entregent.ui.Screen;
import app.entregent.ui.TaskList;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The window: the rail at the left, the screen beside it, notices and running tasks at the bottom,
 * and over all of it the palette or the sheet of keys.
 */
final class MainWindow {
  /** Below this width, counted in pixels of the usual size, the rail shows its signs only. */
  private static final double ROOM_FOR_NAMES = 900;

  private final Rail rail;
  private final Overlay overlay;
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
    this.overlay = overlay;
    content.getStyleClass().add("place");
    work.setLeft(rail);
    work.setCenter(content);
    // Tasks end by themselves; what offers to undo must not move from under the pointer then.
    VBox corner = new VBox(tasks, notices);
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
    boolean fromRail = rail.isOpening();
    content.getChildren().setAll(screen.map(Screen::root).stream().toList());
    Platform.runLater(() -> focus(screen.flatMap(Screen::firstFocus), fromRail));
  }

  /**
   * Whoever opens places in the rail stays in it. Else the focus goes where the screen put it or
   * wants it, or to its list, and never gets lost on the first row of the rail.
   */
  private void focus(Optional<Node> wanted, boolean fromRail) {
    if (overlay.isVisible() || isWithin(content, scene.getFocusOwner())) {
      return;
    }
    // What scrolls has its content in the window only once it has its looks.
    content.applyCss();
    Optional<Node> first = wanted.or(this::firstList);
    if (fromRail || first.isEmpty()) {
      rail.focusHere();
    } else {
      first.orElseThrow().requestFocus();
    }
  }

  private Optional<Node> firstList() {
    return content.lookupAll("*").stream()
        .filter(node -> node instanceof ListView || node instanceof TableView)
        .filter(MainWindow::isShown)
        .findFirst();
  }

  private static boolean isShown(Node node) {
    Parent parent = node.getParent();
    return node.isVisible() && (parent == null || isShown(parent));
  }

  private static boolean isWithin(Parent parent, @Nullable Node node) {
    return node != null && (node == parent || isWithin(parent, node.getParent()));
  }
}
