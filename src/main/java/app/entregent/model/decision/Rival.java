package app.entregent.model.decision;

import app.entregent.text.Message;
import java.util.Locale;

/**
 * What else the client may choose.
 *
 * @param name what it is called; may be empty unless it is a firm
 * @param strength what speaks for it in the client's eyes; may be empty
 * @param answer what we say to that; may be empty
 */
public record Rival(long id, Kind kind, String name, String strength, String answer) {
  /** The longest name that is kept, in characters. */
  public static final int NAME_LIMIT = 200;

  /** The longest other text that is kept, in characters. */
  public static final int TEXT_LIMIT = 2_000;

  /** Which sort of choice it is. */
  public enum Kind {
    FIRM,
    /** The client makes it itself. */
    IN_HOUSE,
    /** The client leaves things as they are: the rival that wins most often. */
    NOTHING;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    public Message word() {
      return Message.of("map.rival." + code());
    }
  }
}
