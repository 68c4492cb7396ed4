package app.entregent.screen.map;

import app.entregent.model.decision.MapDifference;
import app.entregent.model.decision.MapReading;
import app.entregent.ui.Controls;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** A map that is only looked at, all of it in sight: cards take neither the mouse nor the focus. */
public final class StillMap {
  private final MapCanvas canvas;
  private final StackPane root;

  public StillMap(Controls controls) {
    canvas = new MapCanvas(controls);
    canvas.setMouseTransparent(true);
    root = new StackPane(canvas);
    root.getStyleClass().addAll("map-screen", "still-map");
    controls.onLanguage(root, canvas::translate);
  }

  public Node node() {
    return root;
  }

  /** Shows of each card only what all may see, or everything. */
  public void setDiscreet(boolean wanted) {
    canvas.setDiscreet(wanted);
  }

  /**
   * Shows a map.
   *
   * @param day on which it is looked at: from it the days since each touch are counted
   * @param marks what became of seats, to be seen on their cards
   */
  public void show(MapReading reading, LocalDate day, Map<Long, MapDifference.Kind> marks) {
    canvas.show(
        new MapPicture(
            reading,
            reading.map().seats().stream().map(seat -> SeatCard.of(seat, reading, day)).toList()));
    for (SeatCardView view : canvas.views()) {
      view.setFocusTraversable(false);
      for (MapDifference.Kind kind : MapDifference.Kind.values()) {
        view.pseudoClassStateChanged(
            PseudoClass.getPseudoClass("diff-" + kind.name().toLowerCase(Locale.ROOT)),
            marks.get(view.card().id()) == kind);
      }
    }
    canvas.fit();
  }
}
