package app.entregent.exchange;

import app.entregent.exchange.archive.LeftOut;
import app.entregent.exchange.archive.Problem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What happened to the rows of an import: counted for each file, with every row that was left out
 * and the first problems of each kind.
 */
final class Findings {
  /** So many problems of one kind in one file are kept with their details; all are counted. */
  private static final int KEPT_OF_A_KIND = 200;

  /** What became of a row. */
  enum Outcome {
    ADDED,
    CHANGED,
    ALREADY_THERE
  }

  private final Map<String, Map<Outcome, Integer>> outcomes = new HashMap<>();
  private final Map<String, Map<LeftOut.Reason, Integer>> reasons = new HashMap<>();
  private final Map<String, Map<Problem.Kind, Integer>> kinds = new HashMap<>();
  private final List<LeftOut> leftOut = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  void count(String file, Outcome outcome) {
    outcomes
        .computeIfAbsent(file, name -> new EnumMap<>(Outcome.class))
        .merge(outcome, 1, Integer::sum);
  }

  void leaveOut(LeftOut row) {
    reasons
        .computeIfAbsent(row.file(), name -> new EnumMap<>(LeftOut.Reason.class))
        .merge(row.reason(), 1, Integer::sum);
    leftOut.add(row);
  }

  void problem(Problem problem) {
    int before =
        kinds
            .computeIfAbsent(problem.file(), name -> new EnumMap<>(Problem.Kind.class))
            .merge(problem.kind(), 1, Integer::sum);
    if (before <= KEPT_OF_A_KIND) {
      problems.add(problem);
    }
  }

  int count(Outcome outcome, String file) {
    return outcomes.getOrDefault(file, Map.of()).getOrDefault(outcome, 0);
  }

  Map<LeftOut.Reason, Integer> reasons(String file) {
    return reasons.getOrDefault(file, Map.of());
  }

  Map<Problem.Kind, Integer> kinds(String file) {
    return kinds.getOrDefault(file, Map.of());
  }

  List<LeftOut> leftOut() {
    return leftOut;
  }

  List<Problem> problems() {
    return problems;
  }
}
