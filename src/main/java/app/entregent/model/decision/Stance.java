package app.entregent.model.decision;

import app.entregent.text.Message;
import java.util.Locale;

/** Where somebody stands towards our offer. Each stance has a sign that is read without colour. */
public enum Stance {
  UNKNOWN("?"),
  CHAMPION("▲"),
  SUPPORTER("●"),
  NEUTRAL("■"),
  SCEPTIC("◆"),
  OPPONENT("▼");

  private final String sign;

  Stance(String sign) {
    this.sign = sign;
  }

  public String sign() {
    return sign;
  }

  /** The stance in small letters, as in style classes and keys of texts. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Message word() {
    return Message.of("map.stance." + code());
  }
}
