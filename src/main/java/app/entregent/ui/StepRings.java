package app.entregent.ui;

import javafx.beans.value.ObservableValue;

/** The rings of the four steps, as the rail shows them. Steps are counted from 1 to 4. */
public interface StepRings {
  ObservableValue<RingReading> reading(int step);

  /** Opens the facts that make the ring. */
  void openReasons(int step);
}
