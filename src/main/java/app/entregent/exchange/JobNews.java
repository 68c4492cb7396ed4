package app.entregent.exchange;

import app.entregent.model.people.JobChange;

/** Puts into words what to do about somebody who works for another company now. */
public interface JobNews {
  /** Nobody asked for it: no action is set. */
  JobNews UNASKED = (person, change) -> "";

  /** The words of the next action; empty for none. */
  String action(String person, JobChange change);
}
