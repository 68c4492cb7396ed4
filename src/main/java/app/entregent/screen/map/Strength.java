package app.entregent.screen.map;

import app.entregent.model.decision.Coverage;
import app.entregent.text.Message;
import app.entregent.ui.LiveTexts;
import java.util.function.IntConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/**
 * A strength from 0 to 4 as dots. Click a dot, or Left, Right and the digits while it has focus.
 */
final class Strength extends HBox {
  private final LiveTexts texts;
  private final String name;
  private final IntConsumer choose;
  private int value;

  /**
   * @param name the key of what the strength is of, read aloud
   */
  Strength(LiveTexts texts, String name, IntConsumer choose) {
    this.texts = texts;
    this.name = name;
    this.choose = choose;
    getStyleClass().add("strength");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.SLIDER);
    for (int i = 1; i <= Coverage.STRONGEST; i++) {
      int pip = i;
      Label dot = new Label();
      dot.getStyleClass().add("strength-dot");
      dot.setOnMouseClicked(
          event -> {
            requestFocus();
            choose(pip == value ? pip - 1 : pip);
            event.consume();
          });
      getChildren().add(dot);
    }
    addEventHandler(KeyEvent.KEY_PRESSED, this::press);
  }

  void show(int strength) {
    value = strength;
    for (int i = 0; i < getChildren().size(); i++) {
      if (getChildren().get(i) instanceof Label dot) {
        dot.setText(i < strength ? "●" : "○");
      }
    }
    setAccessibleText(texts.now(Message.of("map.cover.aloud", Message.of(name), strength)));
  }

  /** The dots of a strength, where it is only shown. */
  static String dots(int strength) {
    return "●".repeat(strength) + "○".repeat(Coverage.STRONGEST - strength);
  }

  private void press(KeyEvent event) {
    int digit =
        event.getCode().isDigitKey() ? event.getCode().ordinal() - KeyCode.DIGIT0.ordinal() : -1;
    if (digit >= 0 && digit <= Coverage.STRONGEST) {
      choose(digit);
    } else if (event.getCode() == KeyCode.RIGHT || event.getCode() == KeyCode.ADD) {
      choose(value + 1);
    } else if (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.SUBTRACT) {
      choose(value - 1);
    } else {
      return;
    }
    event.consume();
  }

  private void choose(int wanted) {
    int strength = Math.clamp(wanted, 0, Coverage.STRONGEST);
    if (strength != value) {
      choose.accept(strength);
    }
  }
}
