package app.entregent.model.conversation;

import java.util.Locale;

/** Who is to do a next action. What the client is to do is waited for and asked after. */
public enum ActionOwner {
  ME,
  COLLEAGUE,
  CLIENT;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
