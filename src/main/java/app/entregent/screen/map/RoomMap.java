package app.entregent.screen.map;

import app.entregent.ui.Controls;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.util.Subscription;

/**
 * The map as a room sees it: large, without mouse or keys of its own, of the same view model as the
 * editor, so that what is done there is here at once. To be used on the JavaFX thread.
 */
public final class RoomMap {
  private final MapViewModel model;
  private final MapCanvas canvas;
  private final ReadOnlyObjectWrapper<Optional<MapPicture>> shown =
      new ReadOnlyObjectWrapper<>(this, "shown", Optional.empty());
  private Optional<Set<Long>> lit = Optional.empty();
  private Optional<MapPicture> held = Optional.empty();
  private boolean discreet;
  private boolean still;

  public RoomMap(Controls controls, MapViewModel model) {
    this.model = model;
    canvas = new MapCanvas(controls);
    canvas.setMouseTransparent(true);
    // Nothing else is on that screen: the map fills it.
    canvas.viewport().setLargestFit(Viewport.LARGEST);
  }

  public Node node() {
    return canvas;
  }

  /** Shows what the editor shows, from now until this ends. */
  public Subscription follow(Controls controls) {
    return model
        .sight()
        .discreetProperty()
        .subscribe(on -> draw())
        .and(model.pictureProperty().subscribe(picture -> show()))
        .and(controls.texts().languageProperty().subscribe((before, now) -> translate()));
  }

  /** Shows only what all may see, whatever the editor shows; or as much as the editor. */
  public void setDiscreet(boolean wanted) {
    discreet = wanted;
    // Nothing private stands there one moment longer, still or not.
    draw();
  }

  /** Keeps the picture as it is while the editor goes on, or follows again. */
  public void setStill(boolean wanted) {
    still = wanted;
    show();
  }

  /** Lets this seat stand out; nobody if there is none. */
  public void point(Optional<Long> seat) {
    mark(seat.stream().toList());
  }

  /** Shows that these cards are meant. */
  void mark(List<Long> seats) {
    canvas.mark(seats);
  }

  /** Lets some seats stand out while the others fade; if empty, all are as usual. */
  void light(Optional<Set<Long>> seats) {
    lit = seats;
    SeatLight.fall(canvas, lit);
  }

  /** What is drawn; nothing until there is a map. */
  ReadOnlyObjectProperty<Optional<MapPicture>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  private void show() {
    if (!still || held.isEmpty()) {
      held = model.shown();
      draw();
      shown.set(held);
    }
  }

  private void draw() {
    boolean silent = discreet || model.sight().discreet();
    canvas.setDiscreet(silent);
    held.map(picture -> silent ? picture.discreet(model.day()) : picture).ifPresent(canvas::show);
    SeatLight.fall(canvas, lit);
  }

  private void translate() {
    canvas.translate();
    draw();
  }
}
