package app.entregent.shell;

import app.entregent.ui.RingReading;
import app.entregent.ui.StepRings;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** The rings of whichever workspace is open; empty ones while none is. */
final class LiveRings implements StepRings {
  private final ObjectProperty<Optional<StepRings>> open =
      new SimpleObjectProperty<>(this, "open", Optional.empty());
  private final ObservableValue<RingReading> none =
      new SimpleObjectProperty<>(this, "none", RingReading.NONE);

  void show(Optional<StepRings> rings) {
    open.set(rings);
  }

  @Override
  public ObservableValue<RingReading> reading(int step) {
    return open.flatMap(rings -> rings.map(r -> r.reading(step)).orElse(none));
  }

  @Override
  public void openReasons(int step) {
    open.get().ifPresent(rings -> rings.openReasons(step));
  }
}
