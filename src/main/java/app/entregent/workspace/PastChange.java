package app.entregent.workspace;

import java.time.Instant;

/**
 * A line of the history.
 *
 * @param at when
 * @param label what was done, taken back or brought back
 */
public record PastChange(Instant at, Kind kind, Label label) {
  /** What the line did. */
  public enum Kind {
    DONE,
    UNDONE,
    REDONE
  }
}
