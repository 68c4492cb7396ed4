package app.entregent.screen.map;

import app.entregent.model.decision.DiscreetReading;
import app.entregent.model.decision.MapAnalysis;
import app.entregent.model.decision.MapReading;
import app.entregent.text.Message;
import app.entregent.ui.DiscreetView;
import app.entregent.workspace.Label;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.util.Subscription;

/**
 * How the map is looked at: whole or with what all may see, as it is or as it was. Says what is
 * shown of a reading, and what may be changed meanwhile.
 */
public final class MapSight {
  /** The changes that say no more than the discreet view shows. */
  private static final Set<String> OPEN_CHANGES =
      Set.of(
          "map.change.added",
          "map.change.named",
          "map.change.ghost",
          "map.change.moved",
          "map.change.arranged.around",
          "map.change.arranged.all",
          "map.change.aligned");

  private static final Set<String> OPEN_ENDINGS =
      Set.of(".boss", ".boss.none", ".role.given", ".role.taken", ".deleted", ".arranged");

  /** The map as it was at the end of a day, and what was to be concluded from it then. */
  record Past(MapReading reading, MapAnalysis analysis, LocalDate day) {}

  private final MapViewModel model;
  private final ReadOnlyBooleanWrapper past = new ReadOnlyBooleanWrapper(this, "past");
  private final ReadOnlyBooleanWrapper bare = new ReadOnlyBooleanWrapper(this, "bare");
  private final ReadOnlyBooleanWrapper discreet = new ReadOnlyBooleanWrapper(this, "discreet");
  private Optional<DiscreetView> followed = Optional.empty();
  private Optional<Past> then = Optional.empty();

  MapSight(MapViewModel model) {
    this.model = model;
  }

  /** Whether only what all may see is shown. */
  ReadOnlyBooleanProperty discreetProperty() {
    return discreet.getReadOnlyProperty();
  }

  /** Whether the map stands alone, without the facts beside it. */
  ReadOnlyBooleanProperty bareProperty() {
    return bare.getReadOnlyProperty();
  }

  boolean discreet() {
    return discreet.get();
  }

  /** From now on the window's discreet view counts. */
  public void obey(DiscreetView view) {
    followed = Optional.of(view);
  }

  /** Follows the window while the map is in sight. */
  Subscription follow() {
    return followed
        .map(view -> view.onProperty().subscribe(this::setDiscreet))
        .orElse(Subscription.EMPTY);
  }

  /** Switches the discreet view of the whole window. */
  void toggleDiscreet() {
    followed.ifPresent(DiscreetView::toggle);
  }

  private void setDiscreet(boolean on) {
    if (discreet.get() != on) {
      discreet.set(on);
      bare.set(on);
      model.showAgain();
    }
  }

  /** Shows the map as it was; nothing means as it is. */
  void lookBack(Optional<Past> to) {
    if (!then.equals(to)) {
      then = to;
      past.set(to.isPresent());
      model.showAgain();
    }
  }

  /** Whether the map is shown as it was: then it is only read. */
  ReadOnlyBooleanProperty pastProperty() {
    return past.getReadOnlyProperty();
  }

  boolean inThePast() {
    return past.get();
  }

  /** The day for which the map is shown. */
  LocalDate day(LocalDate today) {
    return then.map(Past::day).orElse(today);
  }

  /** What is shown of the map as it is. */
  MapReading seen(MapReading reading) {
    MapReading shown = then.map(Past::reading).orElse(reading);
    return discreet.get() ? DiscreetReading.of(shown) : shown;
  }

  /** What is shown of what goes with the map. */
  MapAnalysis seen(MapAnalysis analysis) {
    MapAnalysis shown = then.map(Past::analysis).orElse(analysis);
    return discreet.get() ? DiscreetReading.of(shown) : shown;
  }

  /** Why a change is not possible now; nothing if it is. */
  Optional<Message> hindrance(Label label) {
    if (inThePast()) {
      return Optional.of(Message.of("map.past.read_only"));
    }
    return discreet.get() && !isOpen(label.key())
        ? Optional.of(Message.of("map.discreet.hidden"))
        : Optional.empty();
  }

  private static boolean isOpen(String key) {
    return OPEN_CHANGES.contains(key) || OPEN_ENDINGS.stream().anyMatch(key::endsWith);
  }
}
