package app.entregent.screen.workshop;

import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;

/**
 * A row of a list that is as wide as the list and as high as its words need there: no line is cut,
 * however large the type is. JavaFX itself asks a row for its height without telling its width.
 */
abstract class TallCell<T> extends ListCell<T> {
  TallCell() {
    setPrefWidth(0);
  }

  @Override
  protected double computePrefHeight(double width) {
    Node words = getGraphic();
    double inside = (width > 0 ? width : getWidth()) - snappedLeftInset() - snappedRightInset();
    return words == null || inside <= 0
        ? super.computePrefHeight(width)
        : snappedTopInset() + snapSizeY(Math.ceil(words.prefHeight(inside))) + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (getGraphic() instanceof Region words) {
      words.resizeRelocate(
          snappedLeftInset(),
          snappedTopInset(),
          getWidth() - snappedLeftInset() - snappedRightInset(),
          getHeight() - snappedTopInset() - snappedBottomInset());
    }
  }
}
