package app.entregent.screen.story;

import app.entregent.model.relationship.story.StoryLine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Folds the lines of a story by thread. */
final class StoryRows {
  private StoryRows() {}

  /**
   * The rows of these lines, in their order: a thread stands where its newest line is.
   *
   * @param open the threads that are unfolded
   */
  static List<StoryRow> of(List<StoryLine> lines, Set<String> open) {
    Map<String, List<StoryLine>> threads = new LinkedHashMap<>();
    lines.forEach(
        line ->
            line.thread()
                .ifPresent(id -> threads.computeIfAbsent(id, key -> new ArrayList<>()).add(line)));
    List<StoryRow> rows = new ArrayList<>(lines.size());
    Set<String> seen = new HashSet<>();
    for (StoryLine line : lines) {
      if (line.thread().isEmpty()) {
        rows.add(new StoryRow(line, 0, false));
      } else if (seen.add(line.thread().get())) {
        List<StoryLine> thread = threads.getOrDefault(line.thread().get(), List.of());
        boolean unfolded = open.contains(line.thread().get());
        rows.add(new StoryRow(line, unfolded ? 0 : thread.size() - 1, false));
        if (unfolded) {
          thread.stream().skip(1).forEach(older -> rows.add(new StoryRow(older, 0, true)));
        }
      }
    }
    return rows;
  }
}
