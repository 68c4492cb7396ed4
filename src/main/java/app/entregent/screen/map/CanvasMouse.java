package app.entregent.screen.map;

import app.entregent.model.decision.Spot;
import app.entregent.model.decision.Tie;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/**
 * The mouse on the map: a click selects, a drag moves cards or spans a rubber band, the middle
 * button or the space bar moves the paper, the wheel too, and with Ctrl it zooms.
 */
final class CanvasMouse {
  private enum Drag {
    NONE,
    CARDS,
    BAND,
    PAPER,
    LINE
  }

  private static final double START = 4;
  private static final double WHEEL = 1.0015;

  private final MapCanvas canvas;
  private final MapViewModel model;
  private final TieChooser chooser;
  private final Map<Long, Spot> grabbed = new HashMap<>();
  private Drag drag = Drag.NONE;
  private boolean moved;
  private boolean space;
  private long lead;
  private double startX;
  private double startY;
  private double lastX;
  private double lastY;

  /**
   * @param chooser asks what kind of line was drawn
   */
  CanvasMouse(MapCanvas canvas, MapViewModel model, TieChooser chooser) {
    this.canvas = canvas;
    this.model = model;
    this.chooser = chooser;
    canvas.addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
    canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    canvas.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    canvas.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
    canvas.addEventHandler(ScrollEvent.SCROLL, this::scroll);
    canvas.addEventHandler(ZoomEvent.ZOOM, this::zoom);
    canvas.addEventHandler(KeyEvent.KEY_PRESSED, event -> space(event, true));
    canvas.addEventHandler(KeyEvent.KEY_RELEASED, event -> space(event, false));
  }

  private void space(KeyEvent event, boolean down) {
    if (event.getCode() == KeyCode.SPACE) {
      space = down;
      canvas.setCursor(down ? Cursor.OPEN_HAND : Cursor.DEFAULT);
      event.consume();
    }
  }

  private void press(MouseEvent event) {
    startX = event.getX();
    startY = event.getY();
    lastX = startX;
    lastY = startY;
    moved = false;
    chooser.setVisible(false);
    Optional<Long> handle = canvas.handles().ownerOf(event.getTarget());
    if (event.getButton() == MouseButton.MIDDLE || space) {
      drag = Drag.PAPER;
    } else if (handle.isPresent()) {
      lead = handle.get();
      drag = Drag.LINE;
    } else if (event.getButton() == MouseButton.PRIMARY) {
      canvas
          .at(event.getTarget())
          .ifPresentOrElse(view -> pressCard(view, event), () -> pressPaper(event));
    }
    event.consume();
  }

  private void pressCard(SeatCardView view, MouseEvent event) {
    long id = view.card().id();
    if (model.ask().picked(id)) {
      drag = Drag.NONE;
      return;
    }
    if (event.isShortcutDown() || event.isShiftDown()) {
      model.toggle(id);
    } else if (!model.selectionProperty().get().contains(id)) {
      model.select(id);
    }
    if (model.selectionProperty().get().contains(id)) {
      view.requestFocus();
    }
    lead = id;
    grabbed.clear();
    for (long selected : model.selectionProperty().get()) {
      Spot spot = canvas.places().get(selected);
      if (spot != null) {
        grabbed.put(selected, spot);
      }
    }
    // A map as it was is only looked at.
    drag = grabbed.containsKey(id) && !model.sight().inThePast() ? Drag.CARDS : Drag.NONE;
  }

  /** On the paper a line may be near; otherwise a rubber band begins. */
  private void pressPaper(MouseEvent event) {
    canvas.requestFocus();
    Optional<Tie> line = canvas.lines().at(paperX(event), paperY(event));
    if (line.isPresent()) {
      drag = Drag.NONE;
      model.ties().select(line.get().id());
      return;
    }
    drag = Drag.BAND;
  }

  private void drag(MouseEvent event) {
    if (!moved && Math.hypot(event.getX() - startX, event.getY() - startY) < START) {
      return;
    }
    if (!moved && drag == Drag.CARDS) {
      grabbed.keySet().forEach(id -> canvas.view(id).ifPresent(view -> view.setMoving(true)));
      canvas.view(lead).ifPresent(SeatCardView::toFront);
      canvas.handles().hide();
    }
    moved = true;
    if (drag == Drag.CARDS || drag == Drag.PAPER) {
      canvas.keepAsItIs();
    }
    switch (drag) {
      case PAPER -> canvas.viewport().pan(event.getX() - lastX, event.getY() - lastY);
      case CARDS -> canvas.drag(destination(event));
      case BAND -> canvas.band().span(startX, startY, event.getX(), event.getY());
      case LINE -> stretch(event);
      case NONE -> {}
    }
    lastX = event.getX();
    lastY = event.getY();
    event.consume();
  }

  private Map<Long, Spot> destination(MouseEvent event) {
    double dx = (event.getX() - startX) / canvas.viewport().scale();
    double dy = (event.getY() - startY) / canvas.viewport().scale();
    Spot from = grabbed.getOrDefault(lead, Spot.ORIGIN);
    List<Spot> others = new ArrayList<>();
    canvas
        .places()
        .forEach(
            (id, spot) -> {
              if (!grabbed.containsKey(id)) {
                others.add(spot);
              }
            });
    Snapping snapped = Snapping.of(from.plus(dx, dy), event.isAltDown() ? List.of() : others);
    canvas.showGuides(snapped.lineX(), snapped.lineY());
    Map<Long, Spot> places = new HashMap<>();
    grabbed.forEach(
        (id, spot) ->
            places.put(
                id, spot.plus(snapped.spot().x() - from.x(), snapped.spot().y() - from.y())));
    return places;
  }

  private void release(MouseEvent event) {
    canvas.showGuides(OptionalDouble.empty(), OptionalDouble.empty());
    switch (drag) {
      case CARDS -> endMove();
      case BAND -> endBand(event);
      case LINE -> endLine(event);
      case PAPER, NONE -> {}
    }
    drag = Drag.NONE;
    event.consume();
  }

  private double paperX(MouseEvent event) {
    return canvas.viewport().paperX(event.getX());
  }

  private double paperY(MouseEvent event) {
    return canvas.viewport().paperY(event.getY());
  }

  /** The circles from which lines are drawn follow the pointer from card to card. */
  private void hover(MouseEvent event) {
    if (canvas.handles().ownerOf(event.getTarget()).isEmpty()) {
      canvas.showHandles(canvas.at(event.getTarget()).map(view -> view.card().id()));
    }
  }

  private void stretch(MouseEvent event) {
    Spot start = canvas.places().getOrDefault(lead, Spot.ORIGIN);
    canvas.handles().stretch(start, paperX(event), paperY(event));
    canvas.markCandidate(target(event));
  }

  private Optional<Long> target(MouseEvent event) {
    return canvas.cardAt(paperX(event), paperY(event)).filter(id -> id != lead);
  }

  private void endLine(MouseEvent event) {
    canvas.handles().hide();
    canvas.markCandidate(Optional.empty());
    target(event).ifPresent(to -> chooser.ask(lead, to, event.getX(), event.getY()));
  }

  private void endMove() {
    if (moved) {
      Map<Long, Spot> places = new HashMap<>();
      for (long id : grabbed.keySet()) {
        places.put(id, canvas.places().getOrDefault(id, Spot.ORIGIN));
        canvas.view(id).ifPresent(view -> view.setMoving(false));
      }
      model.seats().move(places);
    }
  }

  private void endBand(MouseEvent event) {
    if (!moved) {
      model.select(List.of());
      return;
    }
    List<Long> touched = canvas.takeBand();
    if (event.isShortcutDown() || event.isShiftDown()) {
      List<Long> both = new ArrayList<>(model.selectionProperty().get());
      both.addAll(touched);
      model.select(both);
    } else {
      model.select(touched);
    }
  }

  private void scroll(ScrollEvent event) {
    canvas.keepAsItIs();
    if (event.isShortcutDown()) {
      canvas.viewport().zoomAt(event.getX(), event.getY(), Math.pow(WHEEL, event.getDeltaY()));
    } else if (event.isShiftDown() && event.getDeltaX() == 0) {
      canvas.viewport().pan(event.getDeltaY(), 0);
    } else {
      canvas.viewport().pan(event.getDeltaX(), event.getDeltaY());
    }
    event.consume();
  }

  private void zoom(ZoomEvent event) {
    canvas.keepAsItIs();
    canvas.viewport().zoomAt(event.getX(), event.getY(), event.getZoomFactor());
    event.consume();
  }
}
