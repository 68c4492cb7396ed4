package app.entregent.screen.measure;

import app.entregent.model.measure.RingAct;
import app.entregent.model.measure.WeekTally;

/** A line of what made a ring. */
public sealed interface ReasonRow {
  /** A week, with what was done of what was planned. */
  record Week(WeekTally tally) implements ReasonRow {}

  /** An act; it can be opened. */
  record Act(RingAct act) implements ReasonRow {}
}
