package app.entregent.screen.map;

import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.RoomScreens.RoomScreen;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** On which screen the map is to be presented; over the map until it is chosen. */
final class ScreenSheet extends VBox {
  private final Controls controls;
  private final Runnable closed;
  private final VBox choices = new VBox();

  /**
   * @param closed is told when nothing was chosen
   */
  ScreenSheet(Controls controls, Runnable closed) {
    this.controls = controls;
    this.closed = closed;
    getStyleClass().addAll("over-sheet", "export-sheet");
    setId("map-screen-sheet");
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    choices.getStyleClass().add("export-sheet-list");
    getChildren()
        .addAll(
            controls.heading("map.present.where"),
            choices,
            controls.prose("map.present.where.explain", "muted", "small"));
    addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    setVisible(false);
    managedProperty().bind(visibleProperty());
  }

  /** Offers these screens; the last one is that of the editor. */
  void open(List<RoomScreen> screens, Consumer<RoomScreen> chosen) {
    choices.getChildren().clear();
    for (int i = 0; i < screens.size(); i++) {
      RoomScreen screen = screens.get(i);
      Button button =
          new Button(
              controls
                  .texts()
                  .now(
                      Message.of(
                          i == screens.size() - 1 ? "map.present.here" : "map.present.other",
                          i + 1,
                          String.valueOf(screen.width()),
                          String.valueOf(screen.height()))));
      button.setId("present-screen-" + i);
      button.setMaxWidth(Double.MAX_VALUE);
      button.setOnAction(
          event -> {
            setVisible(false);
            chosen.accept(screen);
          });
      choices.getChildren().add(button);
    }
    setVisible(true);
    choices.getChildren().getFirst().requestFocus();
  }

  void close() {
    if (isVisible()) {
      setVisible(false);
      closed.run();
    }
  }

  private void press(KeyEvent event) {
    KeyCode code = event.getCode();
    int at = choices.getChildren().indexOf(getScene().getFocusOwner());
    switch (code) {
      case ESCAPE -> close();
      case ENTER -> ((Button) choices.getChildren().get(Math.max(0, at))).fire();
      case DOWN -> focus(at + 1);
      case UP -> focus(at - 1);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void focus(int index) {
    if (index >= 0 && index < choices.getChildren().size()) {
      choices.getChildren().get(index).requestFocus();
    }
  }
}
