package app.entregent.model.workshop;

import app.entregent.text.Message;
import java.util.Locale;

/** What an item of the agenda is about. */
public enum AgendaTopic {
  WHO_DECIDES,
  WHO_INFLUENCES,
  WHAT_WORRIES,
  WHO_MEETS,
  WHO_VOUCHES,
  WHO_DOES,
  /** Which part of the offer each buying centre has, might have, or will not have. */
  WHITE_SPACE,
  OWN;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The question that the room answers. */
  public Message word() {
    return Message.of("workshop.topic." + code());
  }
}
