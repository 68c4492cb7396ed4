package app.entregent.model.people;

import java.time.LocalDate;
import java.util.Optional;

/** A person that an import adds. What is unknown is empty. */
public record ImportedPerson(
    PersonName name,
    String email,
    String headline,
    String location,
    Optional<ProfileLink> link,
    Optional<LocalDate> connectedOn,
    boolean self) {}
