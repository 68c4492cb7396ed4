package app.entregent.model.decision;

import app.entregent.text.Message;
import java.util.Locale;

/** Where one person is on the buyer's path. */
public enum PathStage {
  UNKNOWN,
  /** Feels that there is a problem. */
  AWARE,
  /** Makes a first list of what could be done. */
  LISTING,
  /** Compares and prefers. */
  EVALUATING,
  /** Buys. */
  BUYING;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Message word() {
    return Message.of("map.path." + code());
  }
}
