package app.entregent.model.decision;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * How long gaps, introduction routes and quiet influencers of 500 seats with 700 lines take
 * together:
 *
 * <pre>mvn -q test-compile exec:java -Dexec.classpathScope=test
 *   -Dexec.mainClass=app.entregent.model.decision.AnalysisBenchmark</pre>
 */
final class AnalysisBenchmark {
  private static final int SEATS = 500;
  private static final int RUNS = 200;

  private AnalysisBenchmark() {}

  public static void main(String[] args) {
    Maps maps = crowd();
    DecisionMap map = maps.map();
    MapFacts facts = maps.facts();
    LocalDate today = Maps.TODAY;
    double[] millis = new double[RUNS];
    int found = 0;
    for (int run = 0; run < RUNS; run++) {
      long from = System.nanoTime();
      found =
          Gaps.find(map, facts, today).size()
              + IntroductionRoutes.of(map, facts).size()
              + QuietInfluence.of(map).size();
      millis[run] = (System.nanoTime() - from) / 1e6;
    }
    double first = millis[0];
    Arrays.sort(millis);
    try (PrintStream out =
        new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out))) {
      out.printf(
          "%d seats, %d lines, %d findings: first run %.1f ms, median %.2f ms, p95 %.2f ms%n",
          map.seats().size(),
          map.ties().size(),
          found,
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
