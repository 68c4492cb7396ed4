package app.entregent.model.decision;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * How much time of the processor gaps, introduction routes and quiet influencers of 500 seats with
 * 700 lines take together, after the warm-up that the opening of a map begins (with the argument
 * {@code cold}, without it):
 *
 * <pre>mvn -q test-compile exec:java -Dexec.classpathScope=test
 *   -Dexec.mainClass=app.entregent.model.decision.AnalysisBenchmark</pre>
 */
final class AnalysisBenchmark {
  private static final int SEATS = 500;
  private static final int RUNS = 200;

  /** Time of the processor, so that what else the machine does makes no difference. */
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private AnalysisBenchmark() {}

  public static void main(String[] args) {
    Maps maps = crowd();
    DecisionMap map = maps.map();
    MapFacts facts = maps.facts();
    LocalDate today = Maps.TODAY;
    long begin = CLOCK.getCurrentThreadCpuTime();
    if (args.length == 0) {
      MapAnalyses.warmUp();
    }
    double warmUp = (CLOCK.getCurrentThreadCpuTime() - begin) / 1e6;
    double[] millis = new double[RUNS];
    int found = 0;
    for (int run = 0; run < RUNS; run++) {
      long from = CLOCK.getCurrentThreadCpuTime();
      found =
          Gaps.find(map, facts, today).size()
              + IntroductionRoutes.of(map, facts).size()
              + QuietInfluence.of(map).size();
      millis[run] = (CLOCK.getCurrentThreadCpuTime() - from) / 1e6;
    }
    double first = millis[0];
    Arrays.sort(millis);
    try (PrintStream out =
        new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out))) {
      out.printf(
          "%d seats, %d lines, %d findings: warm-up %.0f ms, first run %.1f ms, median %.2f ms, p95"
              + " %.2f ms%n",
          map.seats().size(),
          map.ties().size(),
          found,
          warmUp,
          first,
          millis[RUNS / 2],
          millis[RUNS * 95 / 100]);
    }
  }

  static Maps crowd() {
    Maps maps = new Maps();
    for (int i = 1; i <= SEATS; i++) {
      maps.person(
          i,
          Stance.values()[i % Stance.values().length],
          Influence.values()[i % Influence.values().length],
          Role.values()[i % Role.values().length]);
      if (i % 7 == 0) {
        maps.met(i, i % 60).bond(i, 1 + i % 4);
      }
      if (i > 1 && i <= 400) {
        maps.reports(100 + i, 100 + i / 6 + (i < 6 ? 1 : 0));
      }
    }
    for (int i = 1; i <= 300; i++) {
      int from = 1 + i * 37 % SEATS;
      int to = 1 + i * 101 % SEATS;
      if (from != to) {
        maps.tie(i % 3 == 0 ? TieKind.KNOWS : TieKind.INFLUENCES, 100 + from, 100 + to, 1 + i % 5);
      }
    }
    return maps;
  }
}
