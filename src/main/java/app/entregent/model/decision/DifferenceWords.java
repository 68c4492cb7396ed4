package app.entregent.model.decision;

import app.entregent.model.decision.MapDifference.Line;
import app.entregent.text.Message;
import java.util.Map;

/** A difference between two moments of a map, put into a sentence. */
public final class DifferenceWords {
  private DifferenceWords() {}

  /**
   * The sentence.
   *
   * @param names of the people on both maps, by their ids
   */
  public static Message of(Line line, Map<Long, String> names) {
    Object who = who(line.seat(), names);
    return switch (line.kind()) {
      case APPEARED -> Message.of("map.diff.appeared", who);
      case LEFT -> Message.of("map.diff.left", who);
      case CHANGED ->
          Message.of("map.diff.changed", who, what(line, names), line.from(), line.to());
    };
  }

  private static Message what(Line line, Map<Long, String> names) {
    return line.other()
        .map(other -> Message.of("map.diff.line.to", who(other, names)))
        .orElse(line.what());
  }

  private static Object who(Seat seat, Map<Long, String> names) {
    return seat.personId()
        .map(id -> names.getOrDefault(id, ""))
        .filter(name -> !name.isBlank())
        .<Object>map(name -> name)
        .orElse(SeatWords.ghost(seat));
  }
}
