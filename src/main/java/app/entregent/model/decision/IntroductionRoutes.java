package app.entregent.model.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.interfaces.ShortestPathAlgorithm.SingleSourcePaths;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/**
 * Finds the way from us to each seat that was never met, over known ties only: our own bond of two
 * or more, an acquaintance that somebody stated, a reporting line. A shared employer is no tie.
 *
 * <p>The shortest chain wins; of two equally long ones that with the firmer ties. Source: the use
 * of the buyer's own network in selling (introductions open the doors that cold calls do not).
 */
public final class IntroductionRoutes {
  /** From this bond on somebody answers us. */
  public static final int BOND = 2;

  /** Stands for us in the graph; no row has this id. */
  private static final long US = -1;

  /**
   * Adding less than a third of a link for a weak tie never makes a longer chain the better one.
   */
  private static final double WEAKER = 0.1;

  private IntroductionRoutes() {}

  /** The routes to all named seats that were never met, in the order of the map. */
  public static List<IntroductionRoute> of(DecisionMap map, MapFacts facts) {
    SimpleWeightedGraph<Long, DefaultWeightedEdge> graph =
        new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
    graph.addVertex(US);
    Map<Long, Seat> named = new HashMap<>();
    for (Seat seat : map.seats()) {
      if (!seat.ghost()) {
        named.put(seat.id(), seat);
        graph.addVertex(seat.id());
        int bond = facts.bond(seat);
        if (bond >= BOND) {
          link(graph, US, seat.id(), 1 + WEAKER * (4 - bond));
        }
      }
    }
    for (Tie tie : map.ties()) {
      boolean known = tie.kind() == TieKind.KNOWS || tie.kind() == TieKind.REPORTS_TO;
      if (known && named.containsKey(tie.fromSeatId()) && named.containsKey(tie.toSeatId())) {
        double cost = tie.kind() == TieKind.KNOWS ? 1 : 1 + WEAKER;
        link(graph, tie.fromSeatId(), tie.toSeatId(), cost);
      }
    }
    SingleSourcePaths<Long, DefaultWeightedEdge> paths =
        new DijkstraShortestPath<>(graph).getPaths(US);
    List<Seat> helpers = helpers(map, facts);
    List<IntroductionRoute> routes = new ArrayList<>();
    for (Seat seat : map.seats()) {
      if (!seat.ghost() && facts.met(seat).isEmpty()) {
        route(seat, paths, helpers).ifPresent(routes::add);
      }
    }
    return List.copyOf(routes);
  }

  private static void link(
      SimpleWeightedGraph<Long, DefaultWeightedEdge> graph, long from, long to, double cost) {
    if (from == to) {
      return;
    }
    DefaultWeightedEdge edge = graph.addEdge(from, to);
    if (edge != null) {
      graph.setEdgeWeight(edge, cost);
      return;
    }
    DefaultWeightedEdge there = graph.getEdge(from, to);
    graph.setEdgeWeight(there, Math.min(cost, graph.getEdgeWeight(there)));
  }

  private static Optional<IntroductionRoute> route(
      Seat seat, SingleSourcePaths<Long, DefaultWeightedEdge> paths, List<Seat> helpers) {
    GraphPath<Long, DefaultWeightedEdge> path = paths.getPath(seat.id());
    if (path != null && path.getLength() - 1 <= IntroductionRoute.MOST_BETWEEN) {
      List<Long> all = path.getVertexList();
      return Optional.of(new IntroductionRoute(seat.id(), all.subList(1, all.size() - 1), false));
    }
    return helpers.stream()
        .filter(helper -> helper.id() != seat.id())
        .max(
            Comparator.comparing(
                helper ->
                    !seat.orgUnit().isBlank() && helper.orgUnit().equalsIgnoreCase(seat.orgUnit())))
        .map(helper -> new IntroductionRoute(seat.id(), List.of(helper.id()), true));
  }

  /** Whom we can ask, the one with the firmest tie to us first. */
  private static List<Seat> helpers(DecisionMap map, MapFacts facts) {
    return map.seats().stream()
        .filter(seat -> !seat.ghost() && facts.bond(seat) >= BOND)
        .sorted(
            Comparator.comparingInt((Seat seat) -> facts.bond(seat))
                .reversed()
                .thenComparing(Seat::id))
        .toList();
  }
}
