package app.entregent.screen.map;

import java.util.List;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;

/** Faintly dotted paper that moves with what lies on it. The colour of the dots is styled. */
final class DotPaper extends Region {
  private static final StyleablePropertyFactory<DotPaper> STYLES =
      new StyleablePropertyFactory<>(Region.getClassCssMetaData());
  private static final CssMetaData<DotPaper, Paint> DOTS =
      STYLES.createPaintCssMetaData("-map-dots", paper -> paper.dots, Color.TRANSPARENT, false);

  /** Between two dots, in pixels at 100 %. */
  private static final double PITCH = 24;

  /** Nearer than this, dots would be a grey. */
  private static final double NEAREST = 14;

  private final Canvas canvas = new Canvas();
  private final StyleableObjectProperty<Paint> dots =
      new SimpleStyleableObjectProperty<>(DOTS, this, "dots", Color.TRANSPARENT);
  private double zoom = 1;
  private double left;
  private double top;

  DotPaper() {
    getStyleClass().add("map-paper");
    setMouseTransparent(true);
    canvas.setManaged(false);
    getChildren().add(canvas);
    dots.subscribe(paint -> draw());
  }

  /** Shows the paper at this place and size. */
  void show(double newLeft, double newTop, double newZoom) {
    left = newLeft;
    top = newTop;
    zoom = newZoom;
    draw();
  }

  @Override
  protected void layoutChildren() {
    canvas.setWidth(getWidth());
    canvas.setHeight(getHeight());
    draw();
  }

  private void draw() {
    GraphicsContext pen = canvas.getGraphicsContext2D();
    pen.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
    double pitch = PITCH * zoom;
    while (pitch < NEAREST) {
      pitch *= 2;
    }
    double size = Math.clamp(zoom * 1.5, 1, 3);
    pen.setFill(dots.get());
    for (double y = first(top, pitch); y < canvas.getHeight(); y += pitch) {
      for (double x = first(left, pitch); x < canvas.getWidth(); x += pitch) {
        pen.fillOval(x, y, size, size);
      }
    }
  }

  private static double first(double offset, double pitch) {
    return offset - Math.ceil(offset / pitch) * pitch;
  }

  @Override
  public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
    return STYLES.getCssMetaData();
  }
}
