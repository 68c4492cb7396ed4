package app.entregent.model.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How far below each boss the lines of the team meet. Where the teams of two bosses in one row
 * reach over each other they meet at different heights, so that one sees who reports to whom.
 */
final class TeamBends {
  static final double FIRST = 22;
  private static final double NEXT = 9;
  private static final int MOST = 4;

  private record Reach(long boss, double row, double at, double left, double right) {
    boolean meets(Reach other) {
      return left <= other.right + 1 && other.left <= right + 1;
    }

    /** Whether the team stands rather to the left. */
    boolean leftwards() {
      return at - left > right - at;
    }
  }

  private TeamBends() {}

  /** The bend below each boss, in pixels at 100 %. */
  static Map<Long, Double> of(Map<Long, Spot> places, List<Tie> ties) {
    Map<Double, List<Reach>> rows = new HashMap<>();
    for (Reach reach : reaches(places, ties)) {
      rows.computeIfAbsent(reach.row(), row -> new ArrayList<>()).add(reach);
    }
    Map<Long, Double> bends = new HashMap<>();
    for (List<Reach> row : rows.values()) {
      // Who stands further out meets nearer to the boss: then no line crosses another.
      List<Reach> inOrder = new ArrayList<>(row);
      inOrder.sort(
          Comparator.comparing((Reach reach) -> !reach.leftwards())
              .thenComparing(reach -> reach.leftwards() ? reach.at() : -reach.at()));
      List<List<Reach>> tracks = new ArrayList<>();
      for (Reach reach : inOrder) {
        int track = 0;
        while (track < tracks.size() && tracks.get(track).stream().anyMatch(reach::meets)) {
          track++;
        }
        if (track == tracks.size()) {
          tracks.add(new ArrayList<>());
        }
        tracks.get(track).add(reach);
        bends.put(reach.boss(), FIRST + NEXT * (track % MOST));
      }
    }
    return bends;
  }

  private static List<Reach> reaches(Map<Long, Spot> places, List<Tie> ties) {
    Map<Long, Reach> reaches = new LinkedHashMap<>();
    for (Tie tie : ties) {
      Spot boss = places.get(tie.toSeatId());
      Spot member = places.get(tie.fromSeatId());
      if (tie.kind() == TieKind.REPORTS_TO && boss != null && member != null) {
        reaches.merge(
            tie.toSeatId(),
            new Reach(
                tie.toSeatId(),
                boss.y(),
                boss.x(),
                Math.min(boss.x(), member.x()),
                Math.max(boss.x(), member.x())),
            (a, b) ->
                new Reach(
                    a.boss(),
                    a.row(),
                    a.at(),
                    Math.min(a.left(), b.left()),
                    Math.max(a.right(), b.right())));
      }
    }
    return List.copyOf(reaches.values());
  }
}
