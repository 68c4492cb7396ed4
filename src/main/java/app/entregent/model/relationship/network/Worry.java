package app.entregent.model.relationship.network;

import app.entregent.text.Message;
import java.util.Locale;

/**
 * What a buyer fears of a supplier whom he does not know, and a guarantor can answer. Source: the
 * blog of the sources on networks that take the place of the guarantor (quality, payment,
 * delivery).
 */
public enum Worry {
  QUALITY,
  PAYMENT,
  DELIVERY;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Message word() {
    return Message.of("account.worry." + code());
  }
}
