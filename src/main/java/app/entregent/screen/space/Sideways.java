package app.entregent.screen.space;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/**
 * Scrolls a sheet sideways where it is wider than its page, while the names at its left stay: each
 * crossing is read with its name.
 */
final class Sideways extends ScrollPane {
  private final Region sheet;
  private final DoubleBinding scrolled;
  private List<Node> names = List.of();

  Sideways(Region sheet) {
    super(sheet);
    this.sheet = sheet;
    setFitToWidth(true);
    setVbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    setMinWidth(0);
    getStyleClass().add("space-sideways");
    scrolled =
        Bindings.createDoubleBinding(
            () -> getHvalue() * hidden(),
            hvalueProperty(),
            viewportBoundsProperty(),
            sheet.widthProperty());
  }

  private double hidden() {
    return Math.max(0, sheet.getWidth() - getViewportBounds().getWidth());
  }

  /** These stay in sight. */
  void keep(List<Node> kept) {
    names.forEach(name -> name.translateXProperty().unbind());
    names = List.copyOf(kept);
    names.forEach(
        name -> {
          name.translateXProperty().bind(scrolled);
          name.getStyleClass().add("space-kept");
        });
  }

  /** Scrolls so that this stands beside the names. */
  void bring(Node cell) {
    if (names.contains(cell) || hidden() <= 0) {
      return;
    }
    Bounds there = cell.getBoundsInParent();
    double left = names.getLast().getBoundsInParent().getWidth();
    double from = scrolled.get();
    double to =
        Math.min(
            Math.max(from, there.getMaxX() - getViewportBounds().getWidth()),
            Math.max(0, there.getMinX() - left));
    setHvalue(Math.clamp(to / hidden(), 0, 1));
  }
}
