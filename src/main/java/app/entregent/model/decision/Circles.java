package app.entregent.model.decision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds where reporting lines run in a circle. */
final class Circles {
  private Circles() {}

  /** Each circle once, beginning at its oldest seat and going upwards. */
  static List<List<Long>> of(DecisionMap map) {
    Map<Long, List<Long>> bosses = new LinkedHashMap<>();
    for (Tie tie : map.ties()) {
      if (tie.kind() == TieKind.REPORTS_TO) {
        bosses.computeIfAbsent(tie.fromSeatId(), id -> new ArrayList<>()).add(tie.toSeatId());
      }
    }
    List<List<Long>> circles = new ArrayList<>();
    Set<Long> inCircle = new HashSet<>();
    for (long start : bosses.keySet().stream().sorted().toList()) {
      if (!inCircle.contains(start)) {
        wayBack(start, bosses)
            .ifPresent(
                circle -> {
                  circles.add(circle);
                  inCircle.addAll(circle);
                });
      }
    }
    return circles;
  }

  /** The shortest way upwards from a seat to itself, looked for level by level. */
  private static Optional<List<Long>> wayBack(long start, Map<Long, List<Long>> bosses) {
    Map<Long, Long> cameFrom = new HashMap<>();
    List<Long> level = List.of(start);
    while (!level.isEmpty()) {
      List<Long> next = new ArrayList<>();
      for (long seat : level) {
        for (long boss : bosses.getOrDefault(seat, List.of())) {
          if (boss == start) {
            return Optional.of(path(start, seat, cameFrom));
          }
          if (cameFrom.putIfAbsent(boss, seat) == null) {
            next.add(boss);
          }
        }
      }
      level = next;
    }
    return Optional.empty();
  }

  private static List<Long> path(long start, long end, Map<Long, Long> cameFrom) {
    List<Long> path = new ArrayList<>();
    long at = end;
    while (at != start) {
      path.add(at);
      at = cameFrom.getOrDefault(at, start);
    }
    path.add(start);
    Collections.reverse(path);
    return path;
  }
}
