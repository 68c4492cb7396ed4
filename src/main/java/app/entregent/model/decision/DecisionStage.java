package app.entregent.model.decision;

import app.entregent.text.Message;
import java.util.Locale;

/** The six stages in which a seller works on a purchase, from understanding to service. */
public enum DecisionStage {
  UNDERSTAND,
  APPROACH,
  DISCOVER,
  PRESENT,
  CLOSE,
  FOLLOW_UP;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Message word() {
    return Message.of("map.stage." + code());
  }
}
