package app.entregent.screen.map;

import java.util.OptionalDouble;
import javafx.scene.Group;
import javafx.scene.shape.Line;

/** Two lines that show with what a dragged card stands in line. */
final class Guides extends Group {
  private static final double FAR = 20_000;

  private final Line down = new Line();
  private final Line across = new Line();

  Guides() {
    for (Line line : new Line[] {down, across}) {
      line.getStyleClass().add("map-guide");
      line.setVisible(false);
      line.setManaged(false);
      getChildren().add(line);
    }
    setMouseTransparent(true);
    setManaged(false);
  }

  void show(OptionalDouble x, OptionalDouble y) {
    down.setVisible(x.isPresent());
    x.ifPresent(at -> place(down, at, -FAR, at, FAR));
    across.setVisible(y.isPresent());
    y.ifPresent(at -> place(across, -FAR, at, FAR, at));
  }

  private static void place(Line line, double x1, double y1, double x2, double y2) {
    line.setStartX(x1);
    line.setStartY(y1);
    line.setEndX(x2);
    line.setEndY(y2);
  }
}
