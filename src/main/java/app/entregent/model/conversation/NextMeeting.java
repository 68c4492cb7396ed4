package app.entregent.model.conversation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which of the planned meetings is meant at a moment: the one to prepare, and the one that was just
 * held and waits for its words. The limits are this program's own.
 */
public final class NextMeeting {
  /**
   * A meeting can still be read up on for so long after its beginning: one comes late, or waits.
   */
  public static final Duration STILL_NEXT = Duration.ofMinutes(20);

  /** For so long after its beginning a meeting is taken for the one that was just held. */
  public static final Duration JUST_HELD = Duration.ofHours(4);

  private static final Comparator<Conversation> BY_START =
      Comparator.comparing(Conversation::startedAt).thenComparing(Conversation::id);

  private NextMeeting() {}

  /**
   * Whether a meeting is still to be prepared: it begins later, began within {@link #STILL_NEXT},
   * or is on a day from today on of which the time is not known.
   */
  public static boolean isAhead(Conversation meeting, Instant now, LocalDate today) {
    return meeting.timed()
        ? meeting.startedAt().plus(STILL_NEXT).isAfter(now)
        : !meeting.heldOn().isBefore(today);
  }

  /** The meeting that began last and within {@link #JUST_HELD}, and is not written down yet. */
  public static Optional<Conversation> justHeld(List<Conversation> planned, Instant now) {
    return planned.stream()
        .filter(Conversation::timed)
        .filter(meeting -> !meeting.startedAt().isAfter(now))
        .filter(meeting -> meeting.startedAt().plus(JUST_HELD).isAfter(now))
        .max(BY_START);
  }
}
