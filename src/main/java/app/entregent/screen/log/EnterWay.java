package app.entregent.screen.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;

/** The way of the Enter key from one field to the next; what is out of sight is passed over. */
final class EnterWay {
  private final List<Node> stops = new ArrayList<>();

  void addFirst(Node stop) {
    stops.addFirst(stop);
  }

  void add(Node stop) {
    stops.add(stop);
  }

  /** Puts stops that come and go in the place of those that were there, behind a fixed one. */
  void replace(List<Node> before, Node behind, List<Node> now) {
    stops.removeAll(before);
    stops.addAll(stops.indexOf(behind) + 1, now);
  }

  Optional<Node> find(String id) {
    return stops.stream().filter(stop -> id.equals(stop.getId())).findFirst();
  }

  /**
   * Goes to the next stop in sight.
   *
   * @param among the stops of a shorter way; it is taken only from a stop on it
   */
  void goOnFrom(Node stop, Predicate<Node> among) {
    List<Node> few = stops.stream().filter(among).toList();
    List<Node> way = few.contains(stop) ? few : stops;
    way.stream()
        .skip(way.indexOf(stop) + 1L)
        .filter(EnterWay::isInSight)
        .findFirst()
        .ifPresent(Node::requestFocus);
  }

  private static boolean isInSight(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }
}
