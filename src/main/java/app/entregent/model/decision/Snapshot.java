package app.entregent.model.decision;

import app.entregent.text.Message;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * A mark in the history to which a map can be compared.
 *
 * @param decisionId of which map; nothing if it stands for all
 * @param name what the user called it; may be empty
 */
public record Snapshot(
    long id, Optional<Long> decisionId, String name, Instant takenAt, Occasion occasion) {
  /** The longest name that is kept, in characters. */
  public static final int NAME_LIMIT = 200;

  /** Why it was taken. */
  public enum Occasion {
    /** The user wanted it. */
    HAND,
    /** An import was about to change much. */
    IMPORT
  }

  /** What it is called. */
  public Message word() {
    return name.isBlank()
        ? Message.of("map.snapshot." + occasion.name().toLowerCase(Locale.ROOT))
        : Message.of("map.snapshot.named", name);
  }
}
