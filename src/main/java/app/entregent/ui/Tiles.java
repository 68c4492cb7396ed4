package app.entregent.ui;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/**
 * Cards of equal width, as many side by side as fit at their least width, and of equal height in a
 * row. The gaps come from the style sheet like those of a flow pane.
 */
public final class Tiles extends FlowPane {
  public Tiles(Node... cards) {
    super(cards);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return insetWidth() + leastWidth();
  }

  @Override
  protected double computePrefWidth(double height) {
    return insetWidth() + 2 * leastWidth() + getHgap();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double inner = (width < 0 ? computePrefWidth(-1) : width) - insetWidth();
    int columns = columns(inner);
    List<Node> cards = getManagedChildren();
    double height = getInsets().getTop() + getInsets().getBottom();
    for (int from = 0; from < cards.size(); from += columns) {
      height += (from > 0 ? getVgap() : 0) + rowHeight(from, columns, cardWidth(inner, columns));
    }
    return height;
  }

  @Override
  protected void layoutChildren() {
    Insets insets = getInsets();
    double inner = getWidth() - insetWidth();
    int columns = columns(inner);
    double width = cardWidth(inner, columns);
    List<Node> cards = getManagedChildren();
    double y = insets.getTop();
    for (int from = 0; from < cards.size(); from += columns) {
      double height = rowHeight(from, columns, width);
      for (int i = from; i < Math.min(from + columns, cards.size()); i++) {
        double x = insets.getLeft() + (i - from) * (width + getHgap());
        cards.get(i).resizeRelocate(snapPositionX(x), snapPositionY(y), width, height);
      }
      y += height + getVgap();
    }
  }

  private double insetWidth() {
    return getInsets().getLeft() + getInsets().getRight();
  }

  private double leastWidth() {
    return getManagedChildren().stream().mapToDouble(card -> card.minWidth(-1)).max().orElse(0);
  }

  private int columns(double inner) {
    double least = leastWidth() + getHgap();
    int fitting = least <= 0 ? 1 : (int) ((inner + getHgap()) / least);
    return Math.clamp(fitting, 1, Math.max(1, getManagedChildren().size()));
  }

  private double cardWidth(double inner, int columns) {
    return snapSizeX((inner - (columns - 1) * getHgap()) / columns - 0.5);
  }

  private double rowHeight(int from, int columns, double width) {
    return getManagedChildren().stream()
        .skip(from)
        .limit(columns)
        .mapToDouble(card -> card.prefHeight(width))
        .max()
        .orElse(0);
  }
}
