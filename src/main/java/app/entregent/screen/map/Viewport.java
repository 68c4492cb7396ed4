package app.entregent.screen.map;

import app.entregent.model.decision.SeatLayout;
import app.entregent.model.decision.Spot;
import java.util.Collection;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/**
 * Which part of the paper is seen, and how large. A point of the paper lies on the screen at {@code
 * pan + point * scale}.
 */
final class Viewport {
  static final double SMALLEST = 0.05;
  static final double LARGEST = 3;

  /** What stands around the map when all of it is shown, in pixels. */
  private static final double MARGIN = 24;

  /** A small map is enlarged no more than this to fill the room. */
  static final double LARGEST_FIT = 1.25;

  private static final double USUAL_WIDTH = 900;
  private static final double USUAL_HEIGHT = 620;

  private final Runnable moved;
  private double panX = MARGIN;
  private double panY = MARGIN;
  private double zoom = 1;
  private double unit = 1;
  private double largestFit = LARGEST_FIT;
  private double width;
  private double height;
  private final ReadOnlyIntegerWrapper percent = new ReadOnlyIntegerWrapper(this, "percent", 100);

  /**
   * @param moved is told after each movement
   */
  Viewport(Runnable moved) {
    this.moved = moved;
  }

  double panX() {
    return panX;
  }

  double panY() {
    return panY;
  }

  /** 1 is 100 %. */
  double zoom() {
    return zoom;
  }

  /** Pixels of the screen for one of the paper: the zoom times the size of type. */
  double scale() {
    return zoom * unit;
  }

  /** A small map is enlarged up to this to fill the room. */
  void setLargestFit(double most) {
    largestFit = most;
  }

  void resize(double newWidth, double newHeight) {
    width = newWidth;
    height = newHeight;
  }

  /** The size of type against the usual: cards grow with it. */
  void setUnit(double newUnit) {
    if (newUnit != unit) {
      double x = paperX(width / 2);
      double y = paperY(height / 2);
      unit = newUnit;
      panX = width / 2 - x * scale();
      panY = height / 2 - y * scale();
      told();
    }
  }

  /** The zoom in whole percent. */
  ReadOnlyIntegerProperty percentProperty() {
    return percent.getReadOnlyProperty();
  }

  private void told() {
    percent.set((int) Math.round(zoom * 100));
    moved.run();
  }

  double paperX(double screenX) {
    return (screenX - panX) / scale();
  }

  double paperY(double screenY) {
    return (screenY - panY) / scale();
  }

  void pan(double dx, double dy) {
    panX += dx;
    panY += dy;
    told();
  }

  /** Makes everything larger or smaller around a point of the screen, which stays where it is. */
  void zoomAt(double screenX, double screenY, double factor) {
    double x = paperX(screenX);
    double y = paperY(screenY);
    zoom = Math.clamp(zoom * factor, SMALLEST, LARGEST);
    panX = screenX - x * scale();
    panY = screenY - y * scale();
    told();
  }

  void zoomAtMiddle(double factor) {
    zoomAt(width / 2, height / 2, factor);
  }

  /**
   * How large all cards would be shown; before the window has its size, in one of the usual size.
   */
  double fitting(Collection<Spot> cards) {
    double roomX = (width > 0 ? width : USUAL_WIDTH) - 2 * MARGIN;
    double roomY = (height > 0 ? height : USUAL_HEIGHT) - 2 * MARGIN;
    double left = cards.stream().mapToDouble(Spot::x).min().orElse(0);
    double top = cards.stream().mapToDouble(Spot::y).min().orElse(0);
    double right = cards.stream().mapToDouble(Spot::x).max().orElse(0) + SeatLayout.WIDTH;
    double bottom = cards.stream().mapToDouble(Spot::y).max().orElse(0) + SeatLayout.HEIGHT;
    double fitting = Math.min(roomX / (right - left), roomY / (bottom - top)) / unit;
    return Math.clamp(fitting, SMALLEST, largestFit);
  }

  /** Shows all cards, as large as they fit, a few no larger than is usual. */
  void fit(Collection<Spot> cards) {
    if (cards.isEmpty() || width <= 0 || height <= 0) {
      zoom = 1;
      panX = MARGIN;
      panY = MARGIN;
      told();
      return;
    }
    double left = cards.stream().mapToDouble(Spot::x).min().orElseThrow();
    double top = cards.stream().mapToDouble(Spot::y).min().orElseThrow();
    double mapWidth =
        cards.stream().mapToDouble(Spot::x).max().orElseThrow() + SeatLayout.WIDTH - left;
    double mapHeight =
        cards.stream().mapToDouble(Spot::y).max().orElseThrow() + SeatLayout.HEIGHT - top;
    zoom = fitting(cards);
    panX = Math.max(MARGIN / 2, (width - mapWidth * scale()) / 2) - left * scale();
    panY = Math.max(MARGIN / 2, (height - mapHeight * scale()) / 2) - top * scale();
    told();
  }

  /** Moves no more than is needed to show this card. */
  void show(Spot card) {
    double air = MARGIN / 2;
    double dx = shift(panX + card.x() * scale(), SeatLayout.WIDTH * scale(), width, air);
    double dy = shift(panY + card.y() * scale(), SeatLayout.HEIGHT * scale(), height, air);
    if (dx != 0 || dy != 0) {
      pan(dx, dy);
    }
  }

  /** Whether a card is wholly seen. */
  boolean sees(Spot card) {
    return meets(card)
        && panX + card.x() * scale() >= 0
        && panY + card.y() * scale() >= 0
        && panX + (card.x() + SeatLayout.WIDTH) * scale() <= width
        && panY + (card.y() + SeatLayout.HEIGHT) * scale() <= height;
  }

  /** Whether a card is seen, be it in part, with the air of its halo. */
  boolean meets(Spot card) {
    double air = SeatLayout.GRID * 2;
    return panX + (card.x() + SeatLayout.WIDTH + air) * scale() > 0
        && panY + (card.y() + SeatLayout.HEIGHT + air) * scale() > 0
        && panX + (card.x() - air) * scale() < width
        && panY + (card.y() - air) * scale() < height;
  }

  /** Moves this point of the paper into the middle. */
  void centre(double x, double y) {
    panX = width / 2 - x * scale();
    panY = height / 2 - y * scale();
    told();
  }

  double width() {
    return width;
  }

  double height() {
    return height;
  }

  private static double shift(double start, double length, double room, double air) {
    if (room <= 0 || start >= air && start + length <= room - air) {
      return 0;
    }
    return start < air ? air - start : Math.max(air - start, room - air - length - start);
  }
}
