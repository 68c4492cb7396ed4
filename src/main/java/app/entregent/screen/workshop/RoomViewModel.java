package app.entregent.screen.workshop;

import app.entregent.ui.DiscreetView;
import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * What those in the room see, and how: open or not, frozen, discreet, with the parking lot. Nothing
 * that is the leader's own gets here unless it is shown on purpose.
 */
final class RoomViewModel {
  private final RunViewModel run;
  private final DiscreetView window;
  private final ReadOnlyObjectWrapper<RoomPicture> picture =
      new ReadOnlyObjectWrapper<>(this, "picture", RoomPicture.NOTHING);
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(this, "open");
  private final ReadOnlyBooleanWrapper frozen = new ReadOnlyBooleanWrapper(this, "frozen");
  private final ReadOnlyBooleanWrapper discreet = new ReadOnlyBooleanWrapper(this, "discreet");
  private final ReadOnlyBooleanWrapper parked = new ReadOnlyBooleanWrapper(this, "parked");
  private Optional<RunPicture> held = Optional.empty();

  /**
   * @param window the discreet view of the whole window, which counts for the room too
   */
  RoomViewModel(RunViewModel run, DiscreetView window) {
    this.run = run;
    this.window = window;
    run.pictureProperty().subscribe(shown -> show());
    window.onProperty().subscribe(on -> show());
  }

  /** What the room sees now. */
  ReadOnlyObjectProperty<RoomPicture> pictureProperty() {
    return picture.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty openProperty() {
    return open.getReadOnlyProperty();
  }

  /** Whether the room keeps its last picture while the leader prepares. */
  ReadOnlyBooleanProperty frozenProperty() {
    return frozen.getReadOnlyProperty();
  }

  /** Whether the room sees only what all may see. */
  ReadOnlyBooleanProperty discreetProperty() {
    return discreet.getReadOnlyProperty();
  }

  /** Whether the parking lot is shown. */
  ReadOnlyBooleanProperty parkedProperty() {
    return parked.getReadOnlyProperty();
  }

  Instant now() {
    return run.now();
  }

  void setOpen(boolean wanted) {
    open.set(wanted);
    if (!wanted) {
      frozen.set(false);
    }
    show();
  }

  void toggleFrozen() {
    frozen.set(!frozen.get() && open.get());
    show();
  }

  void toggleParked() {
    parked.set(!parked.get());
    show();
  }

  /** The workshop's own switch, which is kept with it. */
  void toggleDiscreet() {
    run.shown().ifPresent(shown -> run.course().setDiscreet(!shown.workshop().discreet()));
  }

  private void show() {
    boolean silent =
        window.on() || run.shown().filter(shown -> shown.workshop().discreet()).isPresent();
    discreet.set(silent);
    if (!frozen.get()) {
      held = run.shown();
    }
    // What is private leaves at once, also from a picture that is kept.
    picture.set(
        held.map(shown -> RoomPicture.of(shown, parked.get(), silent)).orElse(RoomPicture.NOTHING));
  }
}
