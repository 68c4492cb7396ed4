package app.entregent.model.relationship.care;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A testimonial or a reference of a client, from the question on.
 *
 * @param who gives it
 * @param stateOn since when it is in this state
 * @param usedFor for whom it was used; may be empty
 */
public record ClientWord(
    long id,
    long accountId,
    Kind kind,
    String who,
    State state,
    LocalDate stateOn,
    String usedFor) {
  /** What it is. */
  public enum Kind {
    TESTIMONIAL,
    REFERENCE;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How far it is. */
  public enum State {
    ASKED,
    GIVEN,
    DECLINED;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
