package app.entregent.ui;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;

/**
 * Builds a part of a page anew without losing the keyboard: what stands there under the same id as
 * what had the focus gets it, with the words that were being typed.
 */
public final class Rebuilding {
  private Rebuilding() {}

  /**
   * Runs what builds the part anew.
   *
   * @param part stays in the window; its content is exchanged
   */
  public static void of(Parent part, Runnable build) {
    Optional<Node> before =
        Optional.ofNullable(part.getScene())
            .map(Scene::getFocusOwner)
            .filter(owner -> isWithin(part, owner))
            .flatMap(Rebuilding::named);
    Optional<String> typed =
        before
            .filter(node -> node instanceof TextInputControl)
            .map(node -> ((TextInputControl) node).getText());
    int caret = before.map(Rebuilding::caret).orElse(0);
    build.run();
    before
        .map(node -> part.lookup("#" + node.getId()))
        .ifPresent(node -> giveBack(node, typed, caret));
  }

  private static void giveBack(Node node, Optional<String> typed, int caret) {
    Node stop = node.isFocusTraversable() ? node : firstStop(node);
    stop.requestFocus();
    if (stop instanceof TextInputControl field) {
      typed.ifPresent(field::setText);
      field.positionCaret(Math.min(caret, field.getLength()));
    }
  }

  private static Node firstStop(Node node) {
    return node instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream()
            .filter(Node::isFocusTraversable)
            .findFirst()
            .orElse(node)
        : node;
  }

  private static int caret(Node node) {
    return node instanceof TextInputControl field ? field.getCaretPosition() : 0;
  }

  /** The node itself, or the nearest above it that has an id. */
  private static Optional<Node> named(Node node) {
    Node up = node;
    while (up != null && up.getId() == null) {
      up = up.getParent();
    }
    return Optional.ofNullable(up);
  }

  private static boolean isWithin(Parent part, Node node) {
    Node up = node;
    while (up != null && up != part) {
      up = up.getParent();
    }
    return up == part;
  }
}
