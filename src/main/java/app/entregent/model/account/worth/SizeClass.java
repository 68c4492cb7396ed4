package app.entregent.model.account.worth;

import app.entregent.text.Message;
import java.util.Locale;

/** How many people work for an account. Source: digest row 53: four classes of size. */
public enum SizeClass {
  UNDER_10,
  UNDER_50,
  UNDER_250,
  LARGER;

  public Message word() {
    return Message.of("worth.size." + name().toLowerCase(Locale.ROOT));
  }
}
