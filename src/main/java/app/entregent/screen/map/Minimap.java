package app.entregent.screen.map;

import app.entregent.model.decision.SeatLayout;
import app.entregent.model.decision.Spot;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.VLineTo;

/** The whole map in a corner, with the part that is seen; a click goes there. */
final class Minimap extends Pane {
  static final double WIDTH = 176;
  static final double HEIGHT = 116;
  private static final double AIR = 8;

  private final Viewport viewport;
  private final Runnable moved;
  private final Path cards = new Path();
  private final Rectangle frame = new Rectangle();
  private double left;
  private double top;
  private double scale = 1;
  private List<Spot> shown = List.of();

  /**
   * @param moved is told when the user goes somewhere by the minimap
   */
  Minimap(Viewport viewport, Runnable moved) {
    this.viewport = viewport;
    this.moved = moved;
    setId("map-minimap");
    getStyleClass().add("minimap");
    cards.getStyleClass().add("minimap-card");
    cards.setMouseTransparent(true);
    frame.getStyleClass().add("minimap-frame");
    frame.setMouseTransparent(true);
    frame.setManaged(false);
    getChildren().addAll(cards, frame);
    resize(WIDTH, HEIGHT);
    setManaged(false);
    setFocusTraversable(false);
    Rectangle clip = new Rectangle(WIDTH, HEIGHT);
    setClip(clip);
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::go);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::go);
    addEventHandler(MouseEvent.MOUSE_RELEASED, MouseEvent::consume);
  }

  /** Shows where these cards lie. */
  void show(Collection<Spot> spots) {
    List<Spot> now = List.copyOf(spots);
    if (now.equals(shown)) {
      return;
    }
    shown = now;
    left = shown.stream().mapToDouble(Spot::x).min().orElse(0);
    top = shown.stream().mapToDouble(Spot::y).min().orElse(0);
    double width = shown.stream().mapToDouble(Spot::x).max().orElse(0) + SeatLayout.WIDTH - left;
    double height = shown.stream().mapToDouble(Spot::y).max().orElse(0) + SeatLayout.HEIGHT - top;
    scale = Math.min((WIDTH - 2 * AIR) / width, (HEIGHT - 2 * AIR) / height);
    left -= (WIDTH / scale - width) / 2;
    top -= (HEIGHT / scale - height) / 2;
    cards.getElements().setAll(shown.stream().flatMap(this::card).toList());
    follow();
  }

  private Stream<PathElement> card(Spot spot) {
    double x = (spot.x() - left) * scale;
    double y = (spot.y() - top) * scale;
    return Stream.of(
        new MoveTo(x, y),
        new HLineTo(x + Math.max(1.5, SeatLayout.WIDTH * scale)),
        new VLineTo(y + Math.max(1, SeatLayout.HEIGHT * scale)),
        new HLineTo(x),
        new ClosePath());
  }

  /** Shows the part that is seen; hides while that is the whole, or there is no room. */
  void follow() {
    boolean all = shown.stream().allMatch(viewport::sees);
    boolean room = viewport.width() > 3 * WIDTH && viewport.height() > 3 * HEIGHT;
    setVisible(!all && room);
    frame.setX((viewport.paperX(0) - left) * scale);
    frame.setY((viewport.paperY(0) - top) * scale);
    frame.setWidth(viewport.width() / viewport.scale() * scale);
    frame.setHeight(viewport.height() / viewport.scale() * scale);
  }

  private void go(MouseEvent event) {
    moved.run();
    viewport.centre(left + event.getX() / scale, top + event.getY() / scale);
    event.consume();
  }
}
