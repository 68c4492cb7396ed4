package app.entregent.screen.map;

import java.util.List;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;

/** Faintly dotted paper that moves with what lies on it. The colour of the dots is styled. */
final class DotPaper extends CanvasPaper {
  private static final StyleablePropertyFactory<DotPaper> STYLES =
      new StyleablePropertyFactory<>(Region.getClassCssMetaData());
  private static final CssMetaData<DotPaper, Paint> DOTS =
      STYLES.createPaintCssMetaData("-map-dots", paper -> paper.dots, Color.TRANSPARENT, false);

  /** Between two dots, in pixels at 100 %. */
  private static final double PITCH = 24;

  /** Nearer than this, dots would be a grey. */
  private static final double NEAREST = 18;

  private final StyleableObjectProperty<Paint> dots =
      new SimpleStyleableObjectProperty<>(DOTS, this, "dots", Color.TRANSPARENT);

  DotPaper() {
    super("map-paper");
    dots.subscribe(paint -> redraw());
  }

  @Override
  void draw(GraphicsContext pen, double width, double height) {
    double pitch = PITCH * scale();
    while (pitch < NEAREST) {
      pitch *= 2;
    }
    // Squares of whole pixels: they are as crisp as dots of that size, and drawn in a tenth of the
    // time.
    double size = Math.round(Math.clamp(scale() * 1.5, 1, 2));
    pen.setFill(dots.get());
    for (double y = first(top(), pitch); y < height; y += pitch) {
      for (double x = first(left(), pitch); x < width; x += pitch) {
        pen.fillRect(Math.round(x), Math.round(y), size, size);
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
