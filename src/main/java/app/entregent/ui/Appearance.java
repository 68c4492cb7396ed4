package app.entregent.ui;

import javafx.beans.property.ObjectProperty;

/** What the user may choose about the looks of the window; a change shows at once. */
public interface Appearance {
  int SMALLEST = 100;
  int LARGEST = 200;
  int STEP = 10;

  ObjectProperty<Look> lookProperty();

  /** The size of everything, in percent of the usual, {@link #SMALLEST} to {@link #LARGEST}. */
  ObjectProperty<Integer> sizeProperty();

  /** Everything one step larger, up to {@link #LARGEST}. */
  default void larger() {
    sizeProperty().set(Math.min(LARGEST, sizeProperty().get() + STEP));
  }

  /** Everything one step smaller, down to {@link #SMALLEST}. */
  default void smaller() {
    sizeProperty().set(Math.max(SMALLEST, sizeProperty().get() - STEP));
  }
}
