package app.entregent.ui;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Arc;
import javafx.scene.shape.Circle;
import javafx.scene.text.Text;

/**
 * A ring that fills clockwise from the top with what is done of what was planned, with a number
 * inside. It is 28 pixels wide at the usual size of type ({@code ring}) and 96 as {@code
 * ring-large}; the style sheet decides.
 */
public final class Ring extends Region {
  private static final double THICKNESS = 0.11;

  private final Circle track = new Circle();
  private final Arc arc = new Arc();
  private final Text number = new Text();
  private final DoubleProperty share = new SimpleDoubleProperty(this, "share");

  public Ring() {
    getStyleClass().add("ring");
    track.getStyleClass().add("ring-track");
    arc.getStyleClass().add("ring-arc");
    number.getStyleClass().add("ring-number");
    arc.setStartAngle(90);
    arc.lengthProperty().bind(share.map(s -> -360 * Math.clamp(s.doubleValue(), 0, 1)));
    arc.visibleProperty().bind(share.greaterThan(0));
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    getChildren().addAll(track, arc, number);
  }

  /** What is done of what was planned, 0 to 1; more shows as a full ring. */
  public DoubleProperty shareProperty() {
    return share;
  }

  /** What stands inside, at most three signs. */
  public StringProperty numberProperty() {
    return number.textProperty();
  }

  @Override
  protected void layoutChildren() {
    double size = Math.min(getWidth(), getHeight());
    double stroke = size * THICKNESS;
    double radius = (size - stroke) / 2;
    double centerX = getWidth() / 2;
    double centerY = getHeight() / 2;
    track.setCenterX(centerX);
    track.setCenterY(centerY);
    track.setRadius(radius);
    track.setStrokeWidth(stroke);
    arc.setCenterX(centerX);
    arc.setCenterY(centerY);
    arc.setRadiusX(radius);
    arc.setRadiusY(radius);
    arc.setStrokeWidth(stroke);
    var bounds = number.getLayoutBounds();
    number.setX(centerX - bounds.getWidth() / 2 - bounds.getMinX() + number.getX());
    number.setY(centerY - bounds.getHeight() / 2 - bounds.getMinY() + number.getY());
  }
}
