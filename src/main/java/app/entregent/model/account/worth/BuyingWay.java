package app.entregent.model.account.worth;

import app.entregent.text.Message;
import java.util.Locale;

/** How an account buys: from us, through a distributor, or as one itself. */
public enum BuyingWay {
  UNKNOWN,
  DIRECT,
  THROUGH,
  DISTRIBUTOR;

  public Message word() {
    return Message.of("worth.buying." + name().toLowerCase(Locale.ROOT));
  }
}
