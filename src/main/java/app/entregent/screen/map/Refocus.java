package app.entregent.screen.map;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;

/** Keeps the focus where a part of the panel is built anew, so that the next key goes there too. */
final class Refocus {
  private Refocus() {}

  /**
   * Builds a part anew. If the focus was in it, it is then at the control in the same place, or at
   * the last one there is.
   */
  static void around(Parent part, Runnable build) {
    int place = place(part);
    build.run();
    if (place >= 0) {
      List<Node> now = controls(part);
      if (!now.isEmpty()) {
        now.get(Math.min(place, now.size() - 1)).requestFocus();
      }
    }
  }

  private static int place(Parent part) {
    if (!part.isFocusWithin()) {
      return -1;
    }
    List<Node> before = controls(part);
    for (int i = 0; i < before.size(); i++) {
      if (before.get(i).isFocused()) {
        return i;
      }
    }
    return 0;
  }

  private static List<Node> controls(Parent part) {
    return part.lookupAll("*").stream()
        .filter(node -> node != part && node.isFocusTraversable() && !node.isDisabled())
        .toList();
  }
}
