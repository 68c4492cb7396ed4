package app.entregent.screen.map;

import app.entregent.model.decision.SeatLayout;
import app.entregent.model.decision.Spot;
import java.util.List;
import java.util.Map;
import javafx.scene.shape.Rectangle;

/** A frame drawn over the paper to select the cards that it touches. */
final class RubberBand extends Rectangle {
  RubberBand() {
    getStyleClass().add("map-band");
    setVisible(false);
    setManaged(false);
    setMouseTransparent(true);
  }

  /** Spans the frame between two points of the screen. */
  void span(double x1, double y1, double x2, double y2) {
    setX(Math.min(x1, x2));
    setY(Math.min(y1, y2));
    setWidth(Math.abs(x2 - x1));
    setHeight(Math.abs(y2 - y1));
    setVisible(true);
  }

  /** The cards that the frame touches, by number; it goes away. */
  List<Long> take(Viewport viewport, Map<Long, Spot> places) {
    setVisible(false);
    double left = viewport.paperX(getX());
    double top = viewport.paperY(getY());
    double right = viewport.paperX(getX() + getWidth());
    double bottom = viewport.paperY(getY() + getHeight());
    return places.entrySet().stream()
        .filter(
            card ->
                card.getValue().x() < right
                    && card.getValue().x() + SeatLayout.WIDTH > left
                    && card.getValue().y() < bottom
                    && card.getValue().y() + SeatLayout.HEIGHT > top)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }
}
