package app.entregent.model.people;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A person as the seller knows him. What is unknown is empty.
 *
 * @param slug what names the profile in its link; see {@link ProfileLink}
 * @param connectedOn since when the two are connected in the network
 * @param birthday {@code 1984-05-17}, or {@code --05-17} where the year is unknown
 * @param provisional only a name was typed so far, on a map or in a talk
 * @param self the owner of the workspace
 */
public record Person(
    long id,
    String firstName,
    String lastName,
    String email,
    String phone,
    String headline,
    String location,
    Optional<String> slug,
    Optional<LocalDate> connectedOn,
    String birthday,
    String note,
    boolean provisional,
    boolean self,
    Origin origin) {

  public String name() {
    return (firstName + " " + lastName).strip();
  }

  /** One or two letters that stand for the name; empty for a name without letters. */
  public String initials() {
    return PersonCard.initials(name());
  }
}
