package app.entregent.exchange.archive;

import java.time.LocalDateTime;

/**
 * An invitation to connect, sent or received and not yet accepted when the archive was made.
 *
 * @param sentAt by a clock whose zone the archive doesn't tell
 * @param message the words that came with it, "" if none
 */
public record InvitationRow(
    String file,
    long line,
    Correspondent from,
    Correspondent to,
    Direction direction,
    LocalDateTime sentAt,
    String message)
    implements ArchiveRow {

  /** Which way it went, as the owner sees it. */
  public enum Direction {
    INCOMING,
    OUTGOING
  }

  /** The other one. */
  public Correspondent other() {
    return direction == Direction.INCOMING ? from : to;
  }

  /** The owner of the archive. */
  public Correspondent owner() {
    return direction == Direction.INCOMING ? to : from;
  }
}
