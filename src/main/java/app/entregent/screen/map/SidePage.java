package app.entregent.screen.map;

import app.entregent.text.Message;
import java.util.Locale;

/** What the panel beside the map shows. */
enum SidePage {
  /** The selected seat, or the gaps while none is selected. */
  SEAT,
  DECISION,
  /** Through whom to reach whom, who weighs more than their title, and who may vouch. */
  WAYS,
  /** Their people by ours. */
  MATRIX,
  /** The selected line. */
  LINE;

  /** The name of the page on its tab. */
  Message word() {
    return Message.of("map.page." + name().toLowerCase(Locale.ROOT));
  }
}
