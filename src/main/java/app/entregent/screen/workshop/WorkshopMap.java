package app.entregent.screen.workshop;

import app.entregent.ui.Screen;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.util.Subscription;

/**
 * The decision map as the window lends it to a workshop: its editor, and its picture for a room.
 */
public interface WorkshopMap {
  /** The editor with the line in which names become seats. */
  Screen editor();

  /** Shows the map of this decision. */
  void show(long decisionId);

  /** The seat that is selected in the editor, if it is one. */
  ObservableValue<Optional<Long>> selected();

  /** Selects a seat in the editor. */
  void select(long seatId);

  /** Gives the keys to the map. */
  void goToMap();

  /** Gives the keys to the line in which names are typed. */
  void goToLine();

  /** Shows what stands beside the map, or leaves its room to the workshop. */
  void showSide(boolean wanted);

  /** Says who brings back what stands beside the map when a key asks for it. */
  void onSideWanted(Runnable bring);

  /** The white space of the account whose map is shown; nothing until that map is read. */
  Optional<Screen> space();

  /**
   * The same for a room, only to be looked at.
   *
   * @param discreet whether it shows only what all may see
   */
  Optional<Screen> spaceForRoom(ObservableValue<Boolean> discreet);

  /** The map for a room, large and without keys. */
  RoomPaper forRoom();

  /** The map as a room sees it. */
  interface RoomPaper {
    Node node();

    /** Shows what the editor shows, until this ends. */
    Subscription follow();

    /** Shows only what all may see, whatever the editor shows. */
    void setDiscreet(boolean wanted);

    /** Keeps the picture as it is while the editor goes on. */
    void setStill(boolean wanted);

    /** Lets this seat stand out; nobody if there is none. */
    void point(Optional<Long> seat);
  }
}
