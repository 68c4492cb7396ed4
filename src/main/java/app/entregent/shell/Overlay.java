package app.entregent.shell;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

/**
 * A sheet over the window, such as the palette. Escape or a click beside it closes it, and the
 * focus goes back to where it was.
 */
final class Overlay extends StackPane {
  private Optional<Node> focusBefore = Optional.empty();

  Overlay() {
    getStyleClass().add("overlay");
    setVisible(false);
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressBeside);
    addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
  }

  void open(Node sheet, Node firstFocus) {
    if (!isVisible()) {
      focusBefore = Optional.ofNullable(getScene().getFocusOwner());
    }
    getChildren().setAll(sheet);
    setVisible(true);
    firstFocus.requestFocus();
  }

  void close() {
    if (isVisible()) {
      setVisible(false);
      getChildren().clear();
      focusBefore.ifPresent(Node::requestFocus);
      focusBefore = Optional.empty();
    }
  }

  boolean shows(Node sheet) {
    return isVisible() && getChildren().contains(sheet);
  }

  private void pressBeside(MouseEvent event) {
    if (event.getTarget() == this) {
      close();
      event.consume();
    }
  }

  private void escape(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      close();
      event.consume();
    }
  }
}
