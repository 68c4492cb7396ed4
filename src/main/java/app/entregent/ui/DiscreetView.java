package app.entregent.ui;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * Whether the window shows only what everybody in the room may see. One for each window; whoever
 * shows something private follows it. To be used on the JavaFX thread.
 */
public final class DiscreetView {
  private final ReadOnlyBooleanWrapper on = new ReadOnlyBooleanWrapper(this, "on");

  public ReadOnlyBooleanProperty onProperty() {
    return on.getReadOnlyProperty();
  }

  public boolean on() {
    return on.get();
  }

  public void toggle() {
    on.set(!on.get());
  }
}
