package app.entregent.screen.workshop;

import app.entregent.ui.Rebuilding;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Rows that are built once for all that they show: a list that grows in the course of a workshop is
 * not built anew with each line that is added, and what has the focus keeps it.
 *
 * @param <T> all that a row shows, equal where it shows the same
 */
final class KeptRows<T> {
  private final Pane part;
  private final Function<T, Node> build;
  private Map<T, Node> rows = new HashMap<>();

  /**
   * @param part where the rows stand, and nothing else
   */
  KeptRows(Pane part, Function<T, Node> build) {
    this.part = part;
    this.build = build;
  }

  /** Shows these, each of them once, in this order. */
  void show(List<T> wanted) {
    Map<T, Node> now = new LinkedHashMap<>();
    for (T one : wanted) {
      Node row = rows.get(one);
      now.put(one, row == null ? build.apply(one) : row);
    }
    rows = now;
    List<Node> all = List.copyOf(now.values());
    if (!part.getChildren().equals(all)) {
      Rebuilding.of(part, () -> arrange(all));
    }
  }

  /** What stays is not taken out of the window. */
  private void arrange(List<Node> all) {
    ObservableList<Node> children = part.getChildren();
    children.retainAll(all);
    int at = 0;
    for (Node row : all) {
      if (at >= children.size() || children.get(at) != row) {
        children.remove(row);
        children.add(at, row);
      }
      at++;
    }
  }
}
