package app.entregent.screen.log;

import app.entregent.text.Message;

/**
 * What a part of the quick line was taken for.
 *
 * @param open whether the seller still has to say which one is meant, or that it is new
 */
public record LineChip(Message words, Sign sign, boolean open) {
  /** What kind of part it is; the style follows it. */
  public enum Sign {
    WAY,
    PERSON,
    WHEN,
    OUTCOME,
    NEXT,
    SAID
  }
}
