package app.entregent.shell;

import app.entregent.ui.RingReading;
import app.entregent.ui.StepRings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** The rings while nothing is planned or done. */
final class NoRings implements StepRings {
  private final ReadOnlyObjectWrapper<RingReading> none =
      new ReadOnlyObjectWrapper<>(RingReading.NONE);

  @Override
  public ObservableValue<RingReading> reading(int step) {
    return none.getReadOnlyProperty();
  }

  @Override
  public void openReasons(int step) {}
}
