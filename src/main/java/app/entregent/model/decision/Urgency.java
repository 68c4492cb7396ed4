package app.entregent.model.decision;

import app.entregent.text.Message;
import java.util.Locale;

/** How soon a gap should be closed. */
public enum Urgency {
  NOW,
  SOON,
  LATER;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Message word() {
    return Message.of("map.urgency." + code());
  }
}
