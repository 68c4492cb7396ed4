package app.entregent.model.workshop;

import app.entregent.text.Message;
import java.util.Locale;
import java.util.Optional;

/**
 * Somebody in the room.
 *
 * @param expertise what this person knows about; may be empty
 * @param personId the person of the workspace who it is, if one is linked
 * @param colleagueId the colleague who it is, if one is linked
 */
public record Guest(
    long id,
    long workshopId,
    String name,
    Side side,
    String expertise,
    Optional<Long> personId,
    Optional<Long> colleagueId) {
  /** The longest name that is kept, in characters. */
  public static final int NAME_LIMIT = 200;

  /** The longest expertise that is kept, in characters. */
  public static final int EXPERTISE_LIMIT = 500;

  /** On which side of the purchase somebody stands. */
  public enum Side {
    OURS,
    CLIENT,
    OTHER;

    public Message word() {
      return Message.of("workshop.side." + name().toLowerCase(Locale.ROOT));
    }
  }
}
