package app.entregent.model.decision;

import app.entregent.text.Message;
import java.util.Locale;

/** How a purchase ended, or that it is still under way. */
public enum Outcome {
  OPEN,
  WON,
  LOST,
  /** The client decided to do nothing. */
  NOTHING;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Message word() {
    return Message.of("map.outcome." + code());
  }
}
