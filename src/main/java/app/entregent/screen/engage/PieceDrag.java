package app.entregent.screen.engage;

import java.util.OptionalLong;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseDragEvent;
import javafx.scene.input.MouseEvent;

/**
 * A piece of the week is taken by the mouse and let fall on a day or an hour. It stays within the
 * window, so nothing of it reaches the clipboard of the system.
 */
final class PieceDrag {
  private static final PseudoClass DROP_HERE = PseudoClass.getPseudoClass("drop-here");
  private static final PseudoClass TAKEN = PseudoClass.getPseudoClass("taken");

  private OptionalLong taken = OptionalLong.empty();

  /**
   * A node that is a piece and can be taken.
   *
   * @param piece tells which piece it is now, if it is one
   */
  void from(Node node, Supplier<OptionalLong> piece) {
    node.setOnDragDetected(
        event -> {
          taken = piece.get();
          if (taken.isPresent()) {
            node.startFullDrag();
            node.pseudoClassStateChanged(TAKEN, true);
            node.getScene().setCursor(Cursor.MOVE);
            event.consume();
          }
        });
    // Told to the node even where the mouse is let go above nothing.
    node.addEventHandler(
        MouseEvent.MOUSE_RELEASED,
        event -> {
          taken = OptionalLong.empty();
          node.pseudoClassStateChanged(TAKEN, false);
          node.getScene().setCursor(null);
        });
  }

  /** A place on which a piece may fall. */
  void onto(Node place, LongConsumer drop) {
    place.addEventHandler(
        MouseDragEvent.MOUSE_DRAG_ENTERED,
        event -> place.pseudoClassStateChanged(DROP_HERE, taken.isPresent()));
    place.addEventHandler(
        MouseDragEvent.MOUSE_DRAG_EXITED, event -> place.pseudoClassStateChanged(DROP_HERE, false));
    place.addEventHandler(
        MouseDragEvent.MOUSE_DRAG_RELEASED,
        event -> {
          place.pseudoClassStateChanged(DROP_HERE, false);
          taken.ifPresent(drop);
          taken = OptionalLong.empty();
        });
  }
}
