package app.entregent.screen.listening;

import app.entregent.model.listening.HeardNeed;
import app.entregent.model.listening.NeedTally;

/** A line of the needs that are heard most often. */
public sealed interface NeedRow {
  /**
   * A persona with its needs below.
   *
   * @param name empty for needs of those whom no persona fits
   * @param heard how often any of its needs was heard
   */
  record Persona(String name, int heard) implements NeedRow {}

  /**
   * A need with how often it was heard.
   *
   * @param open whether each time stands below
   */
  record Need(NeedTally tally, boolean open) implements NeedRow {}

  /** One time it was heard. */
  record Time(HeardNeed heard) implements NeedRow {}
}
