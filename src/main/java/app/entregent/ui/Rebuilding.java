package app.entregent.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;

/**
 * Builds a part of a page anew without losing the keyboard, so that the next key goes there too.
 * What stands there under the same {@linkplain Named name} as what had the focus gets it, with the
 * words that were being typed; without a name, the control in the same place, or the last one there
 * is.
 */
public final class Rebuilding {
  private Rebuilding() {}

  /** What had the focus. */
  private record Focus(int place, Optional<String> name, Optional<String> typed, int caret) {}

  /**
   * Runs what builds the part anew.
   *
   * @param part stays in the window; its content is exchanged
   */
  public static void of(Parent part, Runnable build) {
    Optional<Focus> before = focus(part);
    build.run();
    before.ifPresent(focus -> giveBack(part, focus));
  }

  private static Optional<Focus> focus(Parent part) {
    if (!part.isFocusWithin()) {
      return Optional.empty();
    }
    List<Node> controls = controls(part);
    for (int i = 0; i < controls.size(); i++) {
      if (controls.get(i).isFocused()) {
        return Optional.of(focus(part, controls.get(i), i));
      }
    }
    return Optional.of(new Focus(0, Optional.empty(), Optional.empty(), 0));
  }

  private static Focus focus(Parent part, Node owner, int place) {
    return owner instanceof TextInputControl field
        ? new Focus(
            place, name(part, owner), Optional.of(field.getText()), field.getCaretPosition())
        : new Focus(place, name(part, owner), Optional.empty(), 0);
  }

  /** The name of the node, or of the nearest above it in the part that has one. */
  private static Optional<String> name(Parent part, Node node) {
    Node up = node;
    while (up != null && up != part && Named.of(up).isEmpty()) {
      up = up.getParent();
    }
    return up == null || up == part ? Optional.empty() : Named.of(up);
  }

  private static void giveBack(Parent part, Focus focus) {
    Optional<Node> same =
        focus.name().flatMap(name -> Named.find(part, name)).map(Rebuilding::stop);
    List<Node> controls = controls(part);
    same.or(
            () ->
                controls.isEmpty()
                    ? Optional.empty()
                    : Optional.of(controls.get(Math.min(focus.place(), controls.size() - 1))))
        .ifPresent(Node::requestFocus);
    if (same.orElse(part) instanceof TextInputControl field) {
      focus.typed().ifPresent(field::setText);
      field.positionCaret(Math.min(focus.caret(), field.getLength()));
    }
  }

  private static Node stop(Node named) {
    return named instanceof Parent parent && !named.isFocusTraversable()
        ? controls(parent).stream().findFirst().orElse(named)
        : named;
  }

  private static List<Node> controls(Parent part) {
    return part.lookupAll("*").stream()
        .filter(node -> node != part && node.isFocusTraversable() && !node.isDisabled())
        .toList();
  }
}
