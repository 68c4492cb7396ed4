package app.entregent.screen.workshop;

import app.entregent.model.decision.MapDifference;
import app.entregent.model.decision.MapReading;
import java.time.LocalDate;
import java.util.Map;
import javafx.scene.Node;

/** A map that is only looked at; the shell brings it from the room of the maps. */
public interface ShownMap {
  Node node();

  /**
   * Shows a map.
   *
   * @param day on which it is looked at
   * @param marks what became of seats, to be seen on their cards
   */
  void show(MapReading reading, LocalDate day, Map<Long, MapDifference.Kind> marks);
}
