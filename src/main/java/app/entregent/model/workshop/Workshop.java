package app.entregent.model.workshop;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A workshop on one decision.
 *
 * @param decisionId on which map; that map may be gone
 * @param title what the user calls it; may be empty
 * @param purpose what it is for, in one or two sentences; may be empty
 * @param heldOn the day for which it is planned, or on which it was held
 * @param plannedMinutes how long it is to take; 0 if nobody said
 * @param discreet whether the room sees only what all may see
 * @param itemId the item of the agenda that is on
 * @param runningSince since when its clock runs; nothing while it is paused
 * @param questionId the judgement that the room is asked for
 * @param firstSnapshotId the mark in the history of the map at the start
 * @param lastSnapshotId the mark at the end
 */
public record Workshop(
    long id,
    long decisionId,
    String title,
    String purpose,
    Optional<LocalDate> heldOn,
    int plannedMinutes,
    WorkshopState state,
    boolean discreet,
    Optional<Long> itemId,
    Optional<Instant> runningSince,
    Optional<Long> questionId,
    Optional<Long> firstSnapshotId,
    Optional<Long> lastSnapshotId,
    Optional<Instant> openedAt,
    Optional<Instant> closedAt) {
  /** The longest title that is kept, in characters. */
  public static final int TITLE_LIMIT = 200;

  /** The longest purpose that is kept, in characters. */
  public static final int PURPOSE_LIMIT = 2000;

  public boolean running() {
    return state == WorkshopState.RUNNING;
  }

  public boolean paused() {
    return running() && runningSince.isEmpty();
  }
}
