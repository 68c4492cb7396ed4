package app.entregent.screen.map;

import app.entregent.model.decision.Route;
import app.entregent.model.decision.Routing;
import app.entregent.model.decision.Spot;
import app.entregent.model.decision.Tie;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;

/**
 * Keeps the lines on their paper in step with the map. The ways of a few lines are found at once;
 * those of many in the background, where only the newest answer counts. What is no line of the map
 * any more leaves at once, however long the ways of the others take.
 */
final class TieRouting {
  /** With more lines than this their ways are looked for in the background. */
  private static final int MANY = 60;

  private final TiePaper paper;
  private List<Tie> ties = List.of();
  private int newest;

  TieRouting(TiePaper paper) {
    this.paper = paper;
  }

  /** Shows the lines between cards at these places. */
  void show(Map<Long, Spot> places, List<Tie> all) {
    ties =
        all.stream()
            .filter(t -> places.containsKey(t.fromSeatId()) && places.containsKey(t.toSeatId()))
            .toList();
    int number = ++newest;
    if (ties.size() <= MANY) {
      paper.show(Routing.all(places, ties));
      return;
    }
    paper.keep(ties);
    Map<Long, Spot> now = Map.copyOf(places);
    List<Tie> wanted = ties;
    CompletableFuture.supplyAsync(() -> Routing.all(now, wanted))
        .thenAcceptAsync(
            routes -> {
              if (number == newest) {
                paper.show(routes);
              }
            },
            Platform::runLater);
  }

  /**
   * The lines at the cards that are dragged follow them. Of many lines they follow by the nicest
   * way between their two cards alone; how they get past the others is found when the cards are let
   * go.
   */
  void follow(Map<Long, Spot> places, Set<Long> moved) {
    // What is still being found was asked for other places.
    newest++;
    List<Tie> touched =
        ties.stream()
            .filter(t -> moved.contains(t.fromSeatId()) || moved.contains(t.toSeatId()))
            .toList();
    paper.change(ties.size() <= MANY ? exact(places, touched) : plain(places, touched));
  }

  private Map<Long, Route> exact(Map<Long, Spot> places, List<Tie> touched) {
    Routing routing = new Routing(places, ties);
    Map<Long, Route> routes = new HashMap<>();
    touched.forEach(tie -> routing.of(tie).ifPresent(route -> routes.put(tie.id(), route)));
    return routes;
  }

  private static Map<Long, Route> plain(Map<Long, Spot> places, List<Tie> touched) {
    Map<Long, Route> routes = new HashMap<>();
    for (Tie tie : touched) {
      Map<Long, Spot> both = new HashMap<>();
      for (long end : List.of(tie.fromSeatId(), tie.toSeatId())) {
        both.put(end, places.getOrDefault(end, Spot.ORIGIN));
      }
      routes.putAll(Routing.all(both, List.of(tie)));
    }
    return routes;
  }
}
