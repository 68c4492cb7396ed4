package app.entregent.model.people;

import java.time.LocalDate;
import java.util.Optional;

/** What an import adds to a known person; what is empty stays as it is. */
public record PersonUpdate(
    long id,
    Optional<PersonName> name,
    Optional<String> email,
    Optional<String> headline,
    Optional<String> location,
    Optional<String> note,
    Optional<ProfileLink> link,
    Optional<LocalDate> connectedOn,
    boolean known,
    boolean self) {

  /** Says nothing yet. */
  public static PersonUpdate of(long id) {
    return new PersonUpdate(
        id,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        false);
  }
}
