package app.entregent.screen.map;

import app.entregent.model.decision.SeatLayout;
import app.entregent.model.decision.Spot;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;

/** Small circles at the edges of a card, from which a line is drawn to another card. */
final class LineHandles extends Group {
  private static final double SIZE = 7;

  private final List<Circle> handles = Stream.generate(() -> new Circle(SIZE)).limit(4).toList();
  private final Line rubber = new Line();
  private long owner = -1;

  LineHandles() {
    rubber.getStyleClass().add("line-rubber");
    rubber.setVisible(false);
    rubber.setMouseTransparent(true);
    getChildren().add(rubber);
    for (Circle handle : handles) {
      handle.getStyleClass().add("line-handle");
      handle.setCursor(Cursor.CROSSHAIR);
      getChildren().add(handle);
    }
    hide();
  }

  /** Shows the circles at a card. */
  void show(long seatId, Spot spot) {
    owner = seatId;
    double x = spot.x();
    double y = spot.y();
    put(0, x + SeatLayout.WIDTH / 2, y);
    put(1, x + SeatLayout.WIDTH, y + SeatLayout.HEIGHT / 2);
    put(2, x + SeatLayout.WIDTH / 2, y + SeatLayout.HEIGHT);
    put(3, x, y + SeatLayout.HEIGHT / 2);
  }

  private void put(int index, double x, double y) {
    Circle handle = handles.get(index);
    handle.setCenterX(x);
    handle.setCenterY(y);
    handle.setVisible(true);
  }

  void hide() {
    owner = -1;
    handles.forEach(handle -> handle.setVisible(false));
    rubber.setVisible(false);
  }

  /** The card to whose circle an event belongs. */
  Optional<Long> ownerOf(Object target) {
    return target instanceof Circle circle && handles.contains(circle)
        ? Optional.of(owner)
        : Optional.empty();
  }

  /** Stretches a line from the card to a point of the paper. */
  void stretch(Spot card, double x, double y) {
    rubber.setStartX(card.x() + SeatLayout.WIDTH / 2);
    rubber.setStartY(card.y() + SeatLayout.HEIGHT / 2);
    rubber.setEndX(x);
    rubber.setEndY(y);
    rubber.setVisible(true);
  }
}
