package app.entregent.model.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The acts of a time, by their kind.
 *
 * @param newestTalk the highest number of a talk when they were read; talks above it are new
 * @param newestPart the same of participants
 */
public record RingActs(
    LocalDate from,
    LocalDate to,
    Map<RingSource, List<RingAct>> bySource,
    long newestTalk,
    long newestPart) {
  /** Nothing is read yet. */
  public static final RingActs NOTHING = new RingActs(LocalDate.MIN, LocalDate.MIN, Map.of(), 0, 0);

  public RingActs {
    bySource = Map.copyOf(bySource);
  }

  /** All of them, in no particular order. */
  public List<RingAct> all() {
    return bySource.values().stream().flatMap(List::stream).toList();
  }

  List<RingAct> of(RingSource source) {
    return bySource.getOrDefault(source, List.of());
  }
}
