package app.entregent.screen.map;

import app.entregent.text.Message;
import app.entregent.ui.Controls;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/**
 * Choices side by side, of which one or several hold. What holds is told by the store, not by the
 * click, so that a change that failed does not look done.
 */
final class Toggles<T> extends FlowPane {
  private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();

  Toggles(
      Controls controls,
      List<T> choices,
      Function<T, Message> word,
      Function<T, String> sign,
      Function<T, String> style,
      Consumer<T> choose) {
    getStyleClass().add("toggles");
    for (T choice : choices) {
      ToggleButton button = new ToggleButton();
      ObservableValue<String> words = controls.texts().text(word.apply(choice));
      String before = sign.apply(choice);
      button
          .textProperty()
          .bind(
              Bindings.createStringBinding(
                  () -> before.isEmpty() ? words.getValue() : before + "\u2002" + words.getValue(),
                  words));
      button.accessibleTextProperty().bind(words);
      button.getStyleClass().addAll("map-toggle", style.apply(choice));
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.setOnAction(
          event -> {
            button.setSelected(!button.isSelected());
            choose.accept(choice);
          });
      buttons.put(choice, button);
      getChildren().add(button);
    }
  }

  /** Shows which choices hold. */
  void show(Predicate<T> holds) {
    buttons.forEach((choice, button) -> button.setSelected(holds.test(choice)));
  }
}
