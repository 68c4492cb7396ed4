package app.entregent.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/**
 * Tools side by side, in as many rows as the width asks for. As long as one row is enough, what
 * grows in an {@link HBox} grows here too, so that what comes after a spring stands at the right.
 */
public final class ToolRow extends FlowPane {
  public ToolRow(Node... tools) {
    super(tools);
    getStyleClass().add("tool-row");
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    List<Node> tools = getManagedChildren();
    List<Node> growing =
        tools.stream().filter(tool -> HBox.getHgrow(tool) == Priority.ALWAYS).toList();
    double spare = spare(tools);
    if (spare <= 0 || growing.isEmpty()) {
      return;
    }
    double shift = 0;
    for (Node tool : tools) {
      tool.setLayoutX(tool.getLayoutX() + shift);
      if (growing.contains(tool)) {
        double width = tool.getLayoutBounds().getWidth();
        double wider = Math.min(spare / growing.size(), most(tool) - width);
        tool.resize(width + wider, tool.getLayoutBounds().getHeight());
        shift += wider;
      }
    }
  }

  /** A spring has no width of its own and may take all there is. */
  private static double most(Node tool) {
    double most = tool.maxWidth(-1);
    return most > tool.prefWidth(-1) ? most : Double.MAX_VALUE;
  }

  private double spare(List<Node> tools) {
    double inner = getWidth() - getInsets().getLeft() - getInsets().getRight();
    double taken = (tools.size() - 1) * getHgap();
    for (Node tool : tools) {
      taken += snapSizeX(tool.prefWidth(-1));
    }
    return inner - taken;
  }
}
