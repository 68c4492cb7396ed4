package app.entregent.ui;

import javafx.beans.binding.DoubleExpression;
import javafx.scene.layout.Region;

/** Knows how large the type is where it stands; takes no room and shows nothing. */
public final class Em extends Region {
  public Em() {
    getStyleClass().add("em");
    setManaged(false);
    setMouseTransparent(true);
  }

  /** The size of the type, in pixels; negative as long as it is not known. */
  public DoubleExpression size() {
    return minWidthProperty();
  }
}
