package app.entregent.screen.map;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Lets Tab leave a text of several lines, as it leaves every other field of a form. */
final class TabMoves {
  private TabMoves() {}

  static void in(TextInputControl field) {
    if (field instanceof TextArea) {
      field.addEventFilter(
          KeyEvent.KEY_PRESSED,
          event -> {
            if (event.getCode() == KeyCode.TAB && !event.isShortcutDown() && !event.isAltDown()) {
              field.requestFocusTraversal(
                  event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
              event.consume();
            }
          });
    }
  }
}
