package app.entregent.model.decision;

import app.entregent.text.Message;
import java.util.Locale;

/** What may be missing on a map, in the order in which one would look, and what closes it. */
public enum GapKind {
  TWICE(Remedy.SHOW),
  CIRCLE(Remedy.CUT_LINE),
  MISSING_ROLE(Remedy.ADD_SEAT),
  GHOST(Remedy.NAME),
  DECIDER_UNMET(Remedy.PLAN),
  OPPONENT_UNPLANNED(Remedy.WRITE_PLAN),
  SINGLE_CONTACT(Remedy.PLAN),
  SILENT(Remedy.PLAN),
  NO_CHAMPION(Remedy.PLAN),
  NO_OPPONENT(Remedy.PLAN),
  NO_ARGUMENT(Remedy.WRITE_ARGUMENT),
  UNCOVERED(Remedy.WRITE_COVER),
  OPEN_OBJECTION(Remedy.PLAN),
  BUYER_AHEAD(Remedy.PLAN),
  BUYER_BEHIND(Remedy.PLAN),
  ASSUMED(Remedy.CONFIRM);

  /** What the button beside a gap does. */
  public enum Remedy {
    /** Selects the seats concerned. */
    SHOW,
    /** Takes out the newest line of the circle. */
    CUT_LINE,
    /** Adds a ghost seat with the role. */
    ADD_SEAT,
    /** Lets the user type who sits there. */
    NAME,
    /** Adds a next action. */
    PLAN,
    WRITE_PLAN,
    WRITE_ARGUMENT,
    WRITE_COVER,
    /** Goes to the first seat whose judgements are to be confirmed. */
    CONFIRM;

    /** The verb on the button. */
    public Message verb() {
      return Message.of("map.remedy." + name().toLowerCase(Locale.ROOT));
    }
  }

  private final Remedy remedy;

  GapKind(Remedy remedy) {
    this.remedy = remedy;
  }

  public Remedy remedy() {
    return remedy;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
