package app.entregent.model.conversation;

import java.util.Locale;

/** How somebody was after a talk, against the time before: one key for each person. */
public enum Felt {
  COOLER,
  SAME,
  WARMER;

  /** The part of a key of the texts. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
