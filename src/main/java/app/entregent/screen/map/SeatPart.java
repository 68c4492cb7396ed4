package app.entregent.screen.map;

import javafx.scene.Node;

/** One subject of the panel of a seat. */
interface SeatPart {
  Node node();

  /** Shows what changed. */
  void show(SeatCard card);
}
