package app.entregent.model.conversation;

import java.util.Locale;

/**
 * In how many days one wishes to be in touch with a person again, and what says so.
 *
 * @param days at least 1
 * @param source what says so
 * @param subjectId the person, seat, tag or account; 0 where the program's own default says so
 */
public record Cadence(int days, Source source, long subjectId) {
  /** The usual rhythm with somebody who sits in a decision under way. */
  public static final int LIVE_SEAT = 21;

  /** The usual rhythm with the people of a client. */
  public static final int CLIENT = 60;

  /** What can say so, the nearest to the person first. */
  public enum Source {
    /** Set for this very person. */
    PERSON,
    /** Set for a seat of the person in a decision under way. */
    SEAT,
    /** The usual rhythm of seats in decisions under way. */
    LIVE_SEAT,
    /** Set for a tag of the person. */
    TAG,
    /** Set for the account where the person works. */
    ACCOUNT,
    /** The usual rhythm of clients. */
    CLIENT;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it stands for all of a kind and has no subject. */
    public boolean general() {
      return this == LIVE_SEAT || this == CLIENT;
    }
  }

  public Cadence {
    if (days < 1) {
      throw new IllegalArgumentException("A cadence of " + days + " days");
    }
  }
}
