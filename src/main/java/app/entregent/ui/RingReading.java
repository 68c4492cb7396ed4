package app.entregent.ui;

import app.entregent.text.Message;

/**
 * What a ring shows.
 *
 * @param share acts done of acts planned, 0 to 1
 * @param told what is planned and done and the next action, in a sentence
 */
public record RingReading(double share, Message told) {
  /** The ring of a step for which nothing is known yet. */
  public static final RingReading NONE = new RingReading(0, Message.of("ui.ring.none"));
}
