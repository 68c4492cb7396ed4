package app.entregent.shell;

import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
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
  private Optional<Node> first = Optional.empty();

  Overlay() {
    getStyleClass().add("overlay");
    setVisible(false);
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressBeside);
    addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
    sceneProperty()
        .flatMap(Scene::focusOwnerProperty)
        .subscribe(owner -> Platform.runLater(this::keepFocus));
  }

  /**
   * What lies below takes no key while a sheet is open: from its end Tab goes to its beginning, and
   * a row that goes with the focus gives it to the sheet.
   */
  private void keepFocus() {
    if (isVisible() && !isFocusWithin()) {
      first
          .filter(node -> isWithin(node) && node.isVisible() && !node.isDisabled())
          .orElse(this)
          .requestFocus();
    }
  }

  private boolean isWithin(Node node) {
    Node up = node;
    while (up != null && up != this) {
      up = up.getParent();
    }
    return up == this;
  }

  void open(Node sheet, Node firstFocus) {
    if (!isVisible()) {
      focusBefore = Optional.ofNullable(getScene().getFocusOwner());
    }
    getChildren().setAll(sheet);
    setVisible(true);
    first = Optional.of(firstFocus);
    firstFocus.requestFocus();
  }

  void close() {
    if (isVisible()) {
      setVisible(false);
      getChildren().clear();
      focusBefore.ifPresent(Node::requestFocus);
      focusBefore = Optional.empty();
      first = Optional.empty();
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
