package app.entregent.screen.listening;

import java.util.Locale;

/** What the screen shows. */
public enum ListeningPart {
  /** All clues. */
  NOTEBOOK,
  /** The needs that are heard most often. */
  NEEDS;

  /** The part of a key of the texts. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
