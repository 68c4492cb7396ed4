package app.entregent.screen.meeting;

/** The two lists of meetings. */
public enum MeetingPart {
  /** What is planned, also what is past and not written down. */
  TO_COME,
  /** What lacks something. */
  EVENING
}
