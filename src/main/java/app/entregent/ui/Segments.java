package app.entregent.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/**
 * A choice of one among a few, all of them in sight, side by side and, where that is too wide, in
 * several rows. Left and Right move in it.
 */
public final class Segments<T> extends FlowPane {
  private final ToggleGroup group = new ToggleGroup();

  /**
   * @param value what is chosen now
   * @param choose is told when the user chooses another
   */
  public Segments(
      List<T> choices,
      Function<T, ObservableValue<String>> name,
      ObservableValue<T> value,
      Consumer<T> choose) {
    getStyleClass().add("segments");
    for (int i = 0; i < choices.size(); i++) {
      T choice = choices.get(i);
      ToggleButton button = new ToggleButton();
      button.textProperty().bind(name.apply(choice));
      button.setToggleGroup(group);
      button.setUserData(choice);
      button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.getStyleClass().add(place(i, choices.size()));
      button.setOnAction(
          event -> {
            button.setSelected(true);
            choose.accept(choice);
          });
      getChildren().add(button);
    }
    value.when(sceneProperty().map(scene -> true).orElse(false)).subscribe(this::select);
    addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
  }

  /** The toolkit's own walk would mark the neighbour without choosing it. */
  private void walk(KeyEvent event) {
    int by =
        switch (event.getCode()) {
          case LEFT, UP -> -1;
          case RIGHT, DOWN -> 1;
          default -> 0;
        };
    int at = getChildren().indexOf(event.getTarget()) + by;
    if (by != 0 && getChildren().contains(event.getTarget())) {
      event.consume();
      if (at >= 0
          && at < getChildren().size()
          && getChildren().get(at) instanceof ToggleButton to) {
        to.requestFocus();
        to.fire();
      }
    }
  }

  /** All side by side. */
  @Override
  protected double computePrefWidth(double height) {
    double buttons =
        getManagedChildren().stream().mapToDouble(button -> snapSizeX(button.prefWidth(-1))).sum();
    return snappedLeftInset() + buttons + snappedRightInset();
  }

  private void select(T chosen) {
    for (Toggle toggle : group.getToggles()) {
      if (chosen.equals(toggle.getUserData())) {
        group.selectToggle(toggle);
      }
    }
  }

  private static String place(int index, int count) {
    if (index == 0) {
      return "left-pill";
    }
    return index == count - 1 ? "right-pill" : "center-pill";
  }
}
