package app.entregent.screen.map;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;

/**
 * A layer of the map that is drawn on one canvas of the size of the window. However often it is
 * moved before a frame, it is drawn once for it.
 */
abstract class CanvasPaper extends Region {
  private final Canvas canvas = new Canvas();
  private double left;
  private double top;
  private double scale = 1;

  CanvasPaper(String styleClass) {
    getStyleClass().add(styleClass);
    setMouseTransparent(true);
    canvas.setManaged(false);
    getChildren().add(canvas);
  }

  /** Shows the paper at this place and size. */
  final void look(double newLeft, double newTop, double newScale) {
    left = newLeft;
    top = newTop;
    scale = newScale;
    redraw();
  }

  /** What is drawn changed. */
  final void redraw() {
    requestLayout();
  }

  final double left() {
    return left;
  }

  final double top() {
    return top;
  }

  final double scale() {
    return scale;
  }

  @Override
  protected final void layoutChildren() {
    canvas.setWidth(getWidth());
    canvas.setHeight(getHeight());
    GraphicsContext pen = canvas.getGraphicsContext2D();
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
    draw(pen, canvas.getWidth(), canvas.getHeight());
  }

  /** Draws all that is seen on a clear canvas, whose unit is a pixel of the window. */
  abstract void draw(GraphicsContext pen, double width, double height);
}
