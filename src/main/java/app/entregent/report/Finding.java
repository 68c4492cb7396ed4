package app.entregent.report;

import app.entregent.text.Message;
import java.util.Locale;

/**
 * What must not be in a discreet file.
 *
 * @param place in which part of the file it was found
 */
public record Finding(Kind kind, Place place) {
  /** What was found. */
  public enum Kind {
    STANCE_COLOUR,
    STANCE_SIGN,
    STANCE_WORD,
    PASSAGE
  }

  /** A part of a file. */
  public enum Place {
    TEXT,
    METADATA,
    ALTERNATIVE_TEXT,
    NOTES,
    DRAWING
  }

  /** A sentence that names the kind of thing found, and never the thing itself. */
  public Message sentence() {
    return Message.of(
        "report.refused." + kind.name().toLowerCase(Locale.ROOT),
        Message.of("report.place." + place.name().toLowerCase(Locale.ROOT)));
  }
}
