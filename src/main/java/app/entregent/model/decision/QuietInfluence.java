package app.entregent.model.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jgrapht.alg.scoring.PageRank;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

/**
 * A seat whose word weighs more than its title: the influence lines drawn from it reach further
 * than the influence that was noted for it.
 *
 * <p>The measure is PageRank (Brin and Page, 1998) on the influence lines turned round, so that
 * weight flows from whoever is influenced to whoever influences: it counts more to sway somebody
 * who sways others, and a line counts by its weight. It rests on the finding that some opinions
 * weigh disproportionately (Wuyts and others, 2010, on social contagion). The threshold is ours.
 *
 * @param share the measure, against the mean of all who have a line (1: like the mean)
 * @param lines the influence lines drawn from the seat, the heaviest first
 */
public record QuietInfluence(long seatId, double share, List<Tie> lines) {
  /** From this share on a seat weighs so much that a low title is worth a second look. */
  public static final double FROM = 1.4;

  public QuietInfluence {
    lines = List.copyOf(lines);
  }

  /** The quiet influencers of a map, the heaviest first. */
  public static List<QuietInfluence> of(DecisionMap map) {
    SimpleDirectedWeightedGraph<Long, DefaultWeightedEdge> graph =
        new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
    List<Tie> influences =
        map.ties().stream()
            .filter(tie -> tie.kind() == TieKind.INFLUENCES)
            .filter(tie -> tie.fromSeatId() != tie.toSeatId())
            .toList();
    for (Tie tie : influences) {
      graph.addVertex(tie.fromSeatId());
      graph.addVertex(tie.toSeatId());
      DefaultWeightedEdge edge = graph.addEdge(tie.toSeatId(), tie.fromSeatId());
      if (edge != null) {
        graph.setEdgeWeight(edge, tie.weight());
      }
    }
    if (influences.isEmpty()) {
      return List.of();
    }
    Map<Long, Double> scores = new PageRank<>(graph).getScores();
    double mean = scores.values().stream().mapToDouble(score -> score).average().orElse(1);
    List<QuietInfluence> quiet = new ArrayList<>();
    for (Seat seat : map.seats()) {
      double share = scores.getOrDefault(seat.id(), 0.0) / mean;
      List<Tie> lines =
          influences.stream()
              .filter(tie -> tie.fromSeatId() == seat.id())
              .sorted(Comparator.comparingInt(Tie::weight).reversed())
              .toList();
      if (!seat.influence().strong() && !lines.isEmpty() && share >= FROM) {
        quiet.add(new QuietInfluence(seat.id(), share, lines));
      }
    }
    quiet.sort(Comparator.comparingDouble(QuietInfluence::share).reversed());
    return List.copyOf(quiet);
  }
}
