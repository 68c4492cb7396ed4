package app.entregent.screen.measure;

import app.entregent.ui.Shortcut;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/** One page of Measure; it is built when it is first wanted. */
interface MeasurePage {
  Node root();

  /** What stands beside it; nothing if it takes the whole width. */
  default Optional<Node> side() {
    return Optional.empty();
  }

  /** Where the keyboard goes when the page opens. */
  Node focus();

  /** The keys that work while it is in sight. */
  List<Shortcut> keys();

  void activate();

  void deactivate();
}
