package app.entregent.model.conversation.detail;

import app.entregent.text.Message;
import java.util.Locale;

/** The norms that keep a tie alive; the seller says of each how a talk showed it. */
public enum TieNorm {
  TRUST,
  RELEVANCE,
  RELIABILITY,
  USEFULNESS;

  /** How a talk showed a norm. */
  public enum Reading {
    UNKNOWN,
    YES,
    PARTLY,
    NO;

    public Message word() {
      return Message.of("conversation.norm.reading." + name().toLowerCase(Locale.ROOT));
    }
  }

  /** The part of a key of the texts. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
