package app.entregent.model.decision;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * Layers of cards along the reporting lines, computed by Eclipse ELK ("layered", after Sugiyama,
 * Tagawa and Toda 1981). Each unit of the organisation is a graph within the graph.
 */
final class ReportingLayers {
  /** ELK's registry of algorithms is shared by the whole program. */
  private static final Object ONE_AT_A_TIME = new Object();

  private static final AtomicBoolean WARM = new AtomicBoolean();

  private static boolean registered;

  private final ElkNode root;
  private final Map<Long, ElkNode> cards = new LinkedHashMap<>();
  private final Map<String, ElkNode> units = new LinkedHashMap<>();

  private ReportingLayers(List<Seat> seats, Collection<Tie> ties) {
    root = ElkGraphUtil.createGraph();
    for (Seat seat : seats) {
      ElkNode card = ElkGraphUtil.createNode(parent(seat));
      card.setDimensions(SeatLayout.WIDTH, SeatLayout.HEIGHT);
      cards.put(seat.id(), card);
    }
    addLines(ties);
    prepare(root, new ElkPadding(0));
    double side = Lane.SIDE;
    units.values().forEach(unit -> prepare(unit, new ElkPadding(Lane.TOP, side, side, side)));
  }

  /** A place for each of the seats. */
  static Map<Long, Spot> of(List<Seat> seats, Collection<Tie> ties) {
    ReportingLayers layers = new ReportingLayers(seats, ties);
    layers.compute();
    return layers.places();
  }

  /** The graph as ELK gets it, for measuring. */
  static ElkNode graph(List<Seat> seats, Collection<Tie> ties) {
    return new ReportingLayers(seats, ties).root;
  }

  static void compute(ElkNode graph) {
    synchronized (ONE_AT_A_TIME) {
      if (!registered) {
        LayoutMetaDataService.getInstance()
            .registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
        registered = true;
      }
      new RecursiveGraphLayoutEngine().layout(graph, new BasicProgressMonitor());
    }
  }

  static void warmUp() {
    if (WARM.getAndSet(true)) {
      return;
    }
    ElkNode graph = ElkGraphUtil.createGraph();
    ElkNode boss = ElkGraphUtil.createNode(graph);
    boss.setDimensions(SeatLayout.WIDTH, SeatLayout.HEIGHT);
    for (int i = 0; i < 8; i++) {
      ElkNode card = ElkGraphUtil.createNode(graph);
      card.setDimensions(SeatLayout.WIDTH, SeatLayout.HEIGHT);
      ElkGraphUtil.createSimpleEdge(boss, card);
    }
    prepare(graph, new ElkPadding(0));
    compute(graph);
  }

  private void compute() {
    compute(root);
  }

  private ElkNode parent(Seat seat) {
    String unit = seat.orgUnit().strip().toLowerCase(Locale.ROOT);
    return unit.isEmpty() ? root : units.computeIfAbsent(unit, u -> ElkGraphUtil.createNode(root));
  }

  /** A line between two units is one between the fields of the units, however many they share. */
  private void addLines(Collection<Tie> ties) {
    Map<ElkNode, Set<ElkNode>> drawn = new HashMap<>();
    for (Tie tie : ties) {
      Optional<ElkNode> boss = Optional.ofNullable(cards.get(tie.toSeatId()));
      Optional<ElkNode> member = Optional.ofNullable(cards.get(tie.fromSeatId()));
      if (tie.kind() == TieKind.REPORTS_TO && boss.isPresent() && member.isPresent()) {
        boolean within = boss.get().getParent() == member.get().getParent();
        ElkNode above = within ? boss.get() : top(boss.get());
        ElkNode below = within ? member.get() : top(member.get());
        if (above != below && drawn.computeIfAbsent(above, n -> new HashSet<>()).add(below)) {
          ElkGraphUtil.createSimpleEdge(above, below);
        }
      }
    }
  }

  private ElkNode top(ElkNode card) {
    return card.getParent() == root ? card : card.getParent();
  }

  private static void prepare(ElkNode graph, ElkPadding padding) {
    int cards = graph.getChildren().size();
    graph.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
    graph.setProperty(CoreOptions.DIRECTION, Direction.DOWN);
    graph.setProperty(CoreOptions.PADDING, padding);
    graph.setProperty(CoreOptions.RANDOM_SEED, 1);
    graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
    graph.setProperty(LayeredOptions.MERGE_EDGES, true);
    graph.setProperty(LayeredOptions.ASPECT_RATIO, 1.6);
    graph.setProperty(LayeredOptions.SPACING_NODE_NODE, Arrangement.BESIDE);
    graph.setProperty(LayeredOptions.SPACING_COMPONENT_COMPONENT, Arrangement.BESIDE);
    graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, Arrangement.BETWEEN);
    graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, Arrangement.BESIDE / 2);
    graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 2.0);
    graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 0.2);
    graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.SIMPLE);
    graph.setProperty(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.COFFMAN_GRAHAM);
    graph.setProperty(
        LayeredOptions.LAYERING_COFFMAN_GRAHAM_LAYER_BOUND, Arrangement.columns(cards) + 1);
  }

  private Map<Long, Spot> places() {
    Map<Long, Spot> places = new LinkedHashMap<>();
    cards.forEach(
        (id, card) -> {
          boolean inUnit = card.getParent() != root;
          double x = inUnit ? card.getParent().getX() : 0;
          double y = inUnit ? card.getParent().getY() : 0;
          places.put(id, new Spot(x + card.getX(), y + card.getY()));
        });
    return places;
  }
}
