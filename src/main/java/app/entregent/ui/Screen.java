package app.entregent.ui;

import java.util.Optional;
import javafx.scene.Node;

/**
 * One place of the window. It is built at the first visit and kept; {@link #activate} and {@link
 * #deactivate} are called on the JavaFX thread each time it comes into sight and leaves it.
 */
public interface Screen {
  Node root();

  /** Where the focus goes when it comes into sight; if empty, to its first list. */
  default Optional<Node> firstFocus() {
    return Optional.empty();
  }

  default void activate() {}

  default void deactivate() {}
}
