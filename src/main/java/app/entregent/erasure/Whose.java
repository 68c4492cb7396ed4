package app.entregent.erasure;

import app.entregent.text.Message;
import java.util.Locale;

/** Whose data an erasure takes. */
public enum Whose {
  /** All that is known of an account, and of the people known through it only. */
  CLIENT,
  /** All that is known of one person. */
  PERSON;

  /** A sentence about it. */
  public Message say(String what, Object... args) {
    String part = this == CLIENT ? "" : name().toLowerCase(Locale.ROOT) + ".";
    return Message.of("erasure." + part + what, args);
  }
}
