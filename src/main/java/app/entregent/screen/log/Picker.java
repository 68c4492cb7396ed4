package app.entregent.screen.log;

import app.entregent.text.Message;
import app.entregent.ui.LiveTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

/**
 * A choice of one among several, each under its digit. It is one stop of the keyboard: a digit
 * chooses and goes on, Left and Right only choose.
 */
final class Picker<T> extends FlowPane {
  /** What the row of digits of a French keyboard gives without Shift. */
  private static final String FRENCH_DIGITS = "&é\"'(-è_ç";

  private final List<T> choices;
  private final ObjectProperty<T> value;
  private final ToggleGroup group = new ToggleGroup();
  private final List<ToggleButton> buttons = new ArrayList<>();
  private Runnable goOn = () -> {};
  private List<T> usual = List.of();

  Picker(LiveTexts texts, List<T> choices, Function<T, Message> name, ObjectProperty<T> value) {
    this.choices = List.copyOf(choices);
    this.value = value;
    getStyleClass().add("picker");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.RADIO_BUTTON);
    for (int i = 0; i < choices.size(); i++) {
      T choice = choices.get(i);
      ToggleButton button = new ToggleButton();
      Label digit = new Label(Integer.toString(i + 1));
      digit.getStyleClass().add("picker-digit");
      button.setGraphic(digit);
      button.textProperty().bind(texts.text(name.apply(choice)));
      button.setToggleGroup(group);
      button.setUserData(choice);
      button.setFocusTraversable(false);
      button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
      button.setOnAction(event -> choose(choice));
      buttons.add(button);
    }
    getChildren().setAll(buttons);
    value.subscribe(this::show);
    addEventHandler(KeyEvent.KEY_PRESSED, this::walk);
    addEventHandler(KeyEvent.KEY_TYPED, this::digit);
  }

  /** What a digit does after choosing. */
  void onPicked(Runnable next) {
    goOn = next;
  }

  /** Shows this one while nothing else is chosen. */
  void usually(T choice) {
    usual = List.of(choice);
    show(value.get());
  }

  /** What counts: what is chosen, else the usual choice. */
  private T counting(T chosen) {
    return choices.contains(chosen) || usual.isEmpty() ? chosen : usual.getFirst();
  }

  private void choose(T choice) {
    value.set(choice);
    show(choice);
    requestFocus();
  }

  private void show(T chosen) {
    T counting = counting(chosen);
    for (Toggle toggle : group.getToggles()) {
      toggle.setSelected(counting.equals(toggle.getUserData()));
    }
  }

  private void walk(KeyEvent event) {
    int by =
        switch (event.getCode()) {
          case LEFT -> -1;
          case RIGHT -> 1;
          default -> 0;
        };
    if (by != 0) {
      choose(
          choices.get(Math.floorMod(choices.indexOf(counting(value.get())) + by, choices.size())));
      event.consume();
    }
  }

  private void digit(KeyEvent event) {
    String typed = event.getCharacter();
    if (typed.isEmpty() || event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    int french = FRENCH_DIGITS.indexOf(typed);
    int number = french >= 0 ? french + 1 : Character.digit(typed.charAt(0), 10);
    if (number >= 1 && number <= choices.size()) {
      choose(choices.get(number - 1));
      event.consume();
      goOn.run();
    }
  }
}
