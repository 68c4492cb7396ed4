package app.entregent.ui;

import app.entregent.text.Message;
import javafx.scene.input.KeyCombination;

/**
 * A key and what it does.
 *
 * @param group the heading under which the sheet of keys lists it
 */
public record Shortcut(KeyCombination keys, Message what, Message group, Runnable action) {
  /**
   * @param keys as JavaFX writes them, for example {@code Shortcut+Shift+Z}
   */
  public static Shortcut of(String keys, Message what, Message group, Runnable action) {
    return new Shortcut(KeyCombination.valueOf(keys), what, group, action);
  }
}
