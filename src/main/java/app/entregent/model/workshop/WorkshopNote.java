package app.entregent.model.workshop;

import app.entregent.text.Message;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that was written down in a workshop.
 *
 * @param itemId the item of the agenda that was on
 * @param guestId who said it
 * @param seatId whom it is about; that seat may be gone
 * @param nextActionId what was made of it; that action may be gone
 * @param settled whether a parked point is dealt with, or a commitment kept
 */
public record WorkshopNote(
    long id,
    long workshopId,
    Kind kind,
    String words,
    Optional<Long> itemId,
    Optional<Long> guestId,
    Optional<Long> seatId,
    Optional<Long> nextActionId,
    boolean settled,
    Instant notedAt) {
  /** The longest words that are kept, in characters. */
  public static final int WORDS_LIMIT = 2000;

  /** What kind of note it is. */
  public enum Kind {
    NOTE,
    /** A point for the parking lot: not now, but not lost. */
    PARKED,
    /** What somebody said out loud that he or she will do. */
    COMMITMENT;

    public Message word() {
      return Message.of("workshop.note." + name().toLowerCase(Locale.ROOT));
    }
  }
}
