package app.entregent.model.people;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A person to add.
 *
 * @param company the company of the current post as it is spelled; empty if unknown
 * @param title the title of the current post; empty if unknown
 * @param provisional whether the name is all that is known
 */
public record NewPerson(
    PersonName name,
    String email,
    String company,
    String title,
    Optional<ProfileLink> link,
    Optional<LocalDate> connectedOn,
    boolean provisional,
    Origin origin) {

  /** A person of whom the seller typed the name, and perhaps the post. */
  public static NewPerson typed(String name, String company, String title) {
    return new NewPerson(
        PersonName.parse(name),
        "",
        company.strip(),
        title.strip(),
        Optional.empty(),
        Optional.empty(),
        false,
        Origin.TYPED);
  }

  /** A name on a map or in a talk of which nothing else is known yet. */
  static NewPerson provisional(String name) {
    return new NewPerson(
        PersonName.parse(name), "", "", "", Optional.empty(), Optional.empty(), true, Origin.TYPED);
  }
}
