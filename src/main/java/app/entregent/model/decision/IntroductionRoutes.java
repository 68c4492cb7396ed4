package app.entregent.model.decision;

import app.entregent.model.decision.IntroductionRoute.Stop;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
 * or more, an acquaintance that somebody stated, a reporting line, on this map or on another. A
 * shared employer is no tie.
 *
 * <p>The shortest chain wins; of two equally long ones that with the firmer ties. Source: the use
 * of the buyer's own network in selling (introductions open the doors that cold calls do not).
 */
public final class IntroductionRoutes {
  /** From this bond on somebody answers us. */
  public static final int BOND = 2;

  /** Stands for us in the graph of people; nobody has this id. */
  private static final long US = -1;

  /**
   * Adding less than a third of a link for a weak tie never makes a longer chain the better one.
   */
  private static final double WEAKER = 0.1;

  private final DecisionMap map;
  private final MapFacts facts;
  private final KnownTies known;
  private final Map<Long, Long> seatOf = new HashMap<>();
  private final SimpleWeightedGraph<Long, DefaultWeightedEdge> graph =
      new SimpleWeightedGraph<>(DefaultWeightedEdge.class);

  private IntroductionRoutes(DecisionMap map, MapFacts facts, KnownTies known) {
    this.map = map;
    this.facts = facts;
    this.known = known;
  }

  /** The routes to all named seats that were never met, in the order of the map. */
  public static List<IntroductionRoute> of(DecisionMap map, MapFacts facts) {
    return of(map, facts, KnownTies.NONE);
  }

  /** The same, also through people who are not on the map. */
  public static List<IntroductionRoute> of(DecisionMap map, MapFacts facts, KnownTies known) {
    return new IntroductionRoutes(map, facts, known).find();
  }

  private List<IntroductionRoute> find() {
    draw();
    SingleSourcePaths<Long, DefaultWeightedEdge> paths =
        new DijkstraShortestPath<>(graph).getPaths(US);
    List<Stop> helpers = helpers();
    List<IntroductionRoute> routes = new ArrayList<>();
    for (Seat seat : map.seats()) {
      if (facts.met(seat).isEmpty()) {
        seat.personId()
            .flatMap(person -> route(seat, person, paths, helpers))
            .ifPresent(routes::add);
      }
    }
    return List.copyOf(routes);
  }

  private void draw() {
    graph.addVertex(US);
    Map<Long, Long> personOf = new HashMap<>();
    for (Seat seat : map.seats()) {
      seat.personId()
          .ifPresent(
              person -> {
                personOf.put(seat.id(), person);
                seatOf.putIfAbsent(person, seat.id());
                add(person, facts.bond(seat));
              });
    }
    known.names().keySet().forEach(person -> add(person, known.bonds().getOrDefault(person, 0)));
    for (Tie tie : map.ties()) {
      Long from = personOf.get(tie.fromSeatId());
      Long to = personOf.get(tie.toSeatId());
      boolean reports = tie.kind() == TieKind.REPORTS_TO;
      if (from != null && to != null && (reports || tie.kind() == TieKind.KNOWS)) {
        link(from, to, reports ? 1 + WEAKER : 1);
      }
    }
    for (KnownTies.Known tie : known.ties()) {
      if (graph.containsVertex(tie.one()) && graph.containsVertex(tie.other())) {
        link(tie.one(), tie.other(), tie.stated() ? 1 : 1 + WEAKER);
      }
    }
  }

  private void add(long person, int bond) {
    graph.addVertex(person);
    if (bond >= BOND) {
      link(US, person, 1 + WEAKER * (4 - bond));
    }
  }

  private void link(long from, long to, double cost) {
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

  private Optional<IntroductionRoute> route(
      Seat seat,
      long person,
      SingleSourcePaths<Long, DefaultWeightedEdge> paths,
      List<Stop> helpers) {
    GraphPath<Long, DefaultWeightedEdge> path = paths.getPath(person);
    if (path != null && path.getLength() - 1 <= IntroductionRoute.MOST_BETWEEN) {
      List<Long> all = path.getVertexList();
      return Optional.of(
          new IntroductionRoute(
              seat.id(), all.subList(1, all.size() - 1).stream().map(this::stop).toList(), false));
    }
    return helpers.stream()
        .filter(helper -> helper.personId() != person)
        .max(Comparator.comparing(helper -> nearby(helper, seat)))
        .map(helper -> new IntroductionRoute(seat.id(), List.of(helper), true));
  }

  private boolean nearby(Stop helper, Seat seat) {
    return !seat.orgUnit().isBlank()
        && helper
            .seatId()
            .flatMap(map::seat)
            .filter(there -> there.orgUnit().equalsIgnoreCase(seat.orgUnit()))
            .isPresent();
  }

  private Stop stop(long person) {
    return new Stop(
        person,
        Optional.ofNullable(seatOf.get(person)),
        facts.names().getOrDefault(person, known.names().getOrDefault(person, "")));
  }

  /** Whom we can ask at the account, the one with the firmest tie to us first. */
  private List<Stop> helpers() {
    Map<Long, Integer> firm = new LinkedHashMap<>();
    map.seats()
        .forEach(seat -> seat.personId().ifPresent(id -> firm.putIfAbsent(id, facts.bond(seat))));
    known.atAccount().stream()
        .sorted()
        .forEach(id -> firm.putIfAbsent(id, known.bonds().getOrDefault(id, 0)));
    return firm.entrySet().stream()
        .filter(one -> one.getValue() >= BOND)
        .sorted(Map.Entry.<Long, Integer>comparingByValue().reversed())
        .map(one -> stop(one.getKey()))
        .toList();
  }
}
