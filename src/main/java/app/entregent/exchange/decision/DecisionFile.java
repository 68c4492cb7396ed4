package app.entregent.exchange.decision;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A decision in a file.
 *
 * @param uid of this file and no other
 * @param knows the files of this decision that its writer had written or taken over before, the
 *     oldest first
 */
public record DecisionFile(UUID uid, Instant writtenAt, List<UUID> knows, SharedDecision decision) {
  /** What such a file's name ends in. */
  public static final String ENDING = "entregent-map";

  /** What a file says it is. */
  static final String FORMAT = "entregent-map";

  /** The newest version of the format that this program reads; it writes it too. */
  static final int VERSION = 1;

  /** A larger file is refused, in bytes. */
  static final int MOST_BYTES = 8 * 1024 * 1024;

  /** So many files are named as known, the newest ones. */
  static final int MOST_KNOWN = 300;

  public DecisionFile {
    knows = List.copyOf(knows);
  }
}
