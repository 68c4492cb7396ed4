package app.entregent.model.decision;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.elk.graph.ElkNode;

/** Times the arrangement of a large map beside ELK alone; used by the benchmark of the map. */
public final class ArrangementFigures {
  private static final int SEATS = 500;
  private static final int WARM = 8;
  private static final int RUNS = 15;

  private ArrangementFigures() {}

  /** Prints medians in milliseconds: 500 seats, 500 reporting and 200 other lines. */
  public static void print(PrintStream out) {
    Maps maps = new Maps();
    for (int i = 1; i <= SEATS; i++) {
      maps.person(i, Stance.UNKNOWN, Influence.UNKNOWN);
    }
    for (int i = 2; i <= SEATS; i++) {
      maps.reports(100 + i, 100 + Math.max(1, i / 5));
    }
    for (int i = 1; i <= 201; i++) {
      maps.tie(TieKind.INFLUENCES, 100 + i, 100 + SEATS - i);
    }
    DecisionMap map = maps.map();
    double[] ours = new double[RUNS];
    double[] elk = new double[RUNS];
    // By turns, so that what else the machine does, and what it has learnt of the code, falls on
    // both.
    for (int run = -WARM; run < RUNS; run++) {
      double one = time(() -> Arrangement.anew(map));
      double other =
          time(
              () -> {
                ElkNode graph = ReportingLayers.graph(map.seats(), map.ties());
                ReportingLayers.compute(graph);
                return graph;
              });
      if (run >= 0) {
        ours[run] = one;
        elk[run] = other;
      }
    }
    Arrays.sort(ours);
    Arrays.sort(elk);
    out.printf(
        "arranging %d seats, %d lines: median %.0f ms, ELK alone %.0f ms, %.2f times; least %.0f"
            + " and %.0f ms, %.2f times%n",
        SEATS,
        map.ties().size(),
        ours[RUNS / 2],
        elk[RUNS / 2],
        ours[RUNS / 2] / elk[RUNS / 2],
        ours[0],
        elk[0],
        ours[0] / elk[0]);
    Map<Long, Spot> places = Arrangement.anew(map);
    double[] ways = new double[RUNS];
    for (int run = 0; run < RUNS; run++) {
      ways[run] = time(() -> Routing.all(places, map.ties()));
    }
    Arrays.sort(ways);
    out.printf("ways of the %d lines: median %.0f ms%n", map.ties().size(), ways[RUNS / 2]);
  }

  /** In milliseconds. */
  private static double time(Supplier<Object> work) {
    long start = System.nanoTime();
    Object kept = work.get();
    double taken = (System.nanoTime() - start) / 1e6;
    return kept.hashCode() == 0 ? taken + 1e-9 : taken;
  }
}
