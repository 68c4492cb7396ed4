package app.entregent.model.agenda;

import java.util.Locale;

/** Why something stands on the page of today, in the order in which one should look at it. */
public enum TodayKind {
  /** A meeting within two hours. */
  MEETING_SOON,
  /** Their question waits for an answer. */
  QUESTION_WAITING,
  /** What the seller promised is due. */
  PROMISE_DUE,
  /** Another next action is due. */
  ACTION_DUE,
  /** A meeting within 48 hours, and nobody said yet what for. */
  MEETING_UNPREPARED,
  /** A meeting whose time is past: how did it go? */
  MEETING_TO_LOG,
  /** A birthday or another date comes near. */
  DATE_NEAR,
  /** Something is missing on the map of a live decision. */
  RIPE_GAP,
  /** A decision has been in its stage for longer than is usual. */
  STAGE_STALL,
  /** Somebody has not been heard for longer than the seller wishes. */
  TIE_COLD,
  /** A piece of this week that is not done. */
  WEEK_PIECE;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
