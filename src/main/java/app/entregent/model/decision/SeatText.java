package app.entregent.model.decision;

import app.entregent.text.Message;
import java.util.Locale;

/**
 * What is written about a seat in free words, in the order in which it is asked. The gain comes
 * first; problem and helpful content are, beside the stage on the path, the three questions of lead
 * nurturing.
 */
public enum SeatText {
  /** What is in it for this person. */
  GAIN,
  /** What speaks to this person. */
  ARGUMENT,
  /** What this person says against it and what is not answered yet. */
  OBJECTION,
  /** What this person fears. */
  WORRY,
  /** What would take that fear away. */
  REASSURANCE,
  /** Which problem this person wants solved. */
  PROBLEM,
  /** Which content would help this person. */
  HELPFUL_CONTENT,
  /** What we do about an opponent. */
  OPPOSITION_PLAN;

  /** The longest text that is kept, in characters. */
  public static final int LIMIT = 4_000;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Message word() {
    return Message.of("map.field." + code());
  }
}
