package app.entregent.model.decision;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.elk.graph.ElkNode;

/** Times the arrangement of a large map beside ELK alone; used by the benchmark of the map. */
public final class ArrangementFigures {
  private static final int SEATS = 500;
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
    double ours = median(() -> Arrangement.anew(map));
    double elk =
        median(
            () -> {
              ElkNode graph = ReportingLayers.graph(map.seats(), map.ties());
              ReportingLayers.compute(graph);
              return graph;
            });
    out.printf(
        "arranging %d seats, %d lines: %.0f ms, ELK alone %.0f ms, %.2f times%n",
        SEATS, map.ties().size(), ours, elk, ours / elk);
    double routing = median(() -> Routing.all(Arrangement.anew(map), map.ties())) - ours;
    out.printf("ways of the %d lines: %.0f ms%n", map.ties().size(), routing);
  }

  private static double median(Supplier<Object> work) {
    List<Object> kept = new ArrayList<>();
    double[] times = new double[RUNS];
    for (int run = -3; run < RUNS; run++) {
      long start = System.nanoTime();
      kept.add(work.get());
      if (run >= 0) {
        times[run] = (System.nanoTime() - start) / 1e6;
      }
    }
    Arrays.sort(times);
    return times[kept.isEmpty() ? 0 : RUNS / 2];
  }
}
