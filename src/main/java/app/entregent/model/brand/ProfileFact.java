package app.entregent.model.brand;

import java.time.LocalDate;

/**
 * One thing seen of the seller's own profile.
 *
 * @param number how many there are; of a text, its length in characters
 * @param text what stands there, or an empty text for what is only counted
 * @param seenOn the day of the archive that showed it
 */
public record ProfileFact(FactKind kind, int number, String text, LocalDate seenOn) {
  /** So many are there. */
  public static ProfileFact counted(FactKind kind, int number, LocalDate seenOn) {
    return new ProfileFact(kind, number, "", seenOn);
  }

  /** This is what stands there; blanks around it do not count. */
  public static ProfileFact read(FactKind kind, String text, LocalDate seenOn) {
    String bare = text.strip();
    return new ProfileFact(kind, bare.codePointCount(0, bare.length()), bare, seenOn);
  }
}
