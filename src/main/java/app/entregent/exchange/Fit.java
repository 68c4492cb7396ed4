package app.entregent.exchange;

import app.entregent.model.people.PersonName;
import app.entregent.model.people.ProfileLink;
import java.time.LocalDate;
import java.util.Optional;

/** What the workspace can hold: lengths of texts; and which dates are likely. */
final class Fit {
  static final int NAME = 2_000;
  static final int EMAIL = 320;
  static final int TITLE = 2_000;
  static final int COMPANY = 1_000;
  static final int PLACE = 500;
  static final int SKILL = 500;
  static final int SUBJECT = 2_000;
  static final int STATE = 20;
  static final int FOLDER = 20;
  private static final int SLUG = 500;

  /** The day on which the network opened: nobody was connected before. */
  private static final LocalDate FIRST_DAY = LocalDate.of(2003, 5, 5);

  /** A clock may be wrong by some time; a date beyond that is a slip of the archive. */
  private static final int DAYS_AHEAD = 366;

  private final LocalDate lastDay;

  Fit(LocalDate today) {
    this.lastDay = today.plusDays(DAYS_AHEAD);
  }

  /** The text, shortened to so many letters, with a sign at its end that it was. */
  static String text(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    int end = length - 1;
    boolean pair = Character.isHighSurrogate(text.charAt(end - 1));
    return text.substring(0, pair ? end - 1 : end) + "…";
  }

  static boolean fits(PersonName name) {
    return name.first().length() + name.suffix().length() + 2 <= NAME
        && name.last().length() + name.suffix().length() + 2 <= NAME;
  }

  /** A name that fits; without its suffix if it did not. */
  static PersonName name(PersonName name) {
    return fits(name)
        ? name
        : new PersonName(text(name.first(), NAME), text(name.last(), NAME), "");
  }

  static boolean fits(Optional<ProfileLink> link) {
    return link.map(known -> known.slug().length() <= SLUG).orElse(true);
  }

  /** Whether it is likely that something happened in the network on this day. */
  boolean isLikely(LocalDate day) {
    return !day.isBefore(FIRST_DAY) && !day.isAfter(lastDay);
  }
}
