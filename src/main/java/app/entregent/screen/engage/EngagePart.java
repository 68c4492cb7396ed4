package app.entregent.screen.engage;

import java.util.Locale;

/** The pages of Engage. */
enum EngagePart {
  WEEK,
  /** All pieces. */
  LIBRARY,
  /** How many pieces there are for each persona at each stage. */
  GRID,
  /** Give and ask, dialogue, channels. */
  FIGURES;

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
