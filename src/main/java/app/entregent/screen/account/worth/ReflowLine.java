package app.entregent.screen.account.worth;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/**
 * Controls side by side and, where that is too wide, one below the other. Unlike in a flow pane,
 * each may become narrower than it would like: what wraps in itself can do so.
 */
final class ReflowLine extends FlowPane {
  ReflowLine(Node... nodes) {
    super(nodes);
  }

  @Override
  protected double computeMinWidth(double height) {
    double widest =
        getManagedChildren().stream()
            .mapToDouble(node -> snapSizeX(node.minWidth(-1)))
            .max()
            .orElse(0);
    return snappedLeftInset() + widest + snappedRightInset();
  }

  @Override
  protected double computePrefWidth(double height) {
    List<Node> nodes = getManagedChildren();
    double all = nodes.stream().mapToDouble(node -> snapSizeX(node.prefWidth(-1))).sum();
    double gaps = Math.max(0, nodes.size() - 1) * snapSpaceX(getHgap());
    return snappedLeftInset() + all + gaps + snappedRightInset();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double given = width < 0 ? prefWidth(-1) : width;
    return place(given - snappedLeftInset() - snappedRightInset(), false)
        + snappedTopInset()
        + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    place(getWidth() - snappedLeftInset() - snappedRightInset(), true);
  }

  /**
   * @param room the width there is
   * @param move whether the nodes are put where they belong, or only measured
   * @return the height that they take
   */
  private double place(double room, boolean move) {
    double x = 0;
    double y = 0;
    double tallest = 0;
    for (Node node : getManagedChildren()) {
      double width = Math.min(snapSizeX(node.prefWidth(-1)), Math.max(room, node.minWidth(-1)));
      double height = snapSizeY(node.prefHeight(width));
      if (x > 0 && x + width > room) {
        x = 0;
        y += tallest + snapSpaceY(getVgap());
        tallest = 0;
      }
      if (move) {
        node.resizeRelocate(snappedLeftInset() + x, snappedTopInset() + y, width, height);
      }
      x += width + snapSpaceX(getHgap());
      tallest = Math.max(tallest, height);
    }
    return y + tallest;
  }
}
