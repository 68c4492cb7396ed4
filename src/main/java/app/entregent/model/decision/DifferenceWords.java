package app.entregent.model.decision;

import app.entregent.model.decision.MapDifference.Line;
import app.entregent.text.Message;
import java.util.Map;

/**
 * Tells what is different on a map.
 *
 * @param names of the people, by their ids
 */
public record DifferenceWords(Map<Long, String> names) {
  private static final Message NOTHING = Message.of("map.diff.empty");

  public DifferenceWords {
    names = Map.copyOf(names);
  }

  /** One difference as a sentence. */
  public Message of(Line line) {
    Object who = who(line.seat());
    return switch (line.kind()) {
      case APPEARED -> Message.of("map.diff.appeared", who);
      case LEFT -> Message.of("map.diff.left", who);
      case CHANGED ->
          // Where nothing stood there is no way from one to the other.
          NOTHING.equals(line.from())
              ? Message.of("map.diff.said", who, what(line), line.to())
              : Message.of("map.diff.changed", who, what(line), line.from(), line.to());
    };
  }

  private Message what(Line line) {
    return line.other()
        .map(other -> Message.of("map.diff.line.to", who(other)))
        .orElse(line.what());
  }

  private Object who(Seat seat) {
    return seat.personId()
        .map(id -> names.getOrDefault(id, ""))
        .filter(name -> !name.isBlank())
        .<Object>map(name -> name)
        .orElse(SeatWords.ghost(seat));
  }
}
