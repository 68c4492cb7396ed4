package app.entregent.ui;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.MouseEvent;

/**
 * Builds a part of a page anew without losing the keyboard, so that the next key goes there too.
 * What stands there under the same {@linkplain Named name} as what had the focus gets it, with the
 * words that were being typed; without a name, the control in the same place, or the last one there
 * is.
 *
 * <p>While the mouse is held down on the part nothing is built: what was pressed would be gone when
 * the button is let go, and the click with it. This happens where a field beside it is left by that
 * very press and writes what stood in it.
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
    mouse(part).build(build);
  }

  private static Mouse mouse(Parent part) {
    return part.getProperties().computeIfAbsent(Mouse.class, first -> new Mouse(part))
            instanceof Mouse mouse
        ? mouse
        : new Mouse(part);
  }

  /** Knows whether the mouse is held down on a part, and what is to be built once it is not. */
  private static final class Mouse {
    private final Parent part;
    private boolean down;
    private Optional<Runnable> later = Optional.empty();

    Mouse(Parent part) {
      this.part = part;
      part.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> down = true);
      part.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> up());
      // Let go where nobody told the part of it, or taken out of the window meanwhile.
      part.addEventFilter(MouseEvent.MOUSE_MOVED, event -> up());
      part.sceneProperty().subscribe((was, is) -> up());
    }

    void build(Runnable build) {
      if (down) {
        later = Optional.of(build);
      } else {
        later = Optional.empty();
        now(part, build);
      }
    }

    /** The newest build is made once the click was told. */
    private void up() {
      down = false;
      if (later.isPresent()) {
        Platform.runLater(
            () -> {
              Optional<Runnable> build = later;
              later = Optional.empty();
              build.ifPresent(one -> now(part, one));
            });
      }
    }
  }

  private static void now(Parent part, Runnable build) {
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
