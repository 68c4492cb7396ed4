package app.entregent.ui;

import app.entregent.text.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;

/** How a key is called in the user's language: {@code Ctrl+Shift+Z}, {@code Ctrl+Maj+Z}. */
public final class KeyNames {
  private KeyNames() {}

  public static String of(KeyCombination keys, Texts texts) {
    List<String> parts = new ArrayList<>();
    if (keys.getShortcut() == ModifierValue.DOWN || keys.getControl() == ModifierValue.DOWN) {
      parts.add(texts.say("ui.key.CONTROL"));
    }
    if (keys.getAlt() == ModifierValue.DOWN) {
      parts.add(texts.say("ui.key.ALT"));
    }
    if (keys.getShift() == ModifierValue.DOWN) {
      parts.add(texts.say("ui.key.SHIFT"));
    }
    parts.add(keys instanceof KeyCodeCombination c ? of(c.getCode(), texts) : keys.getName());
    return String.join("+", parts);
  }

  private static String of(KeyCode code, Texts texts) {
    String key = "ui.key." + code.name();
    return texts.has(key) ? texts.say(key) : code.getName();
  }
}
