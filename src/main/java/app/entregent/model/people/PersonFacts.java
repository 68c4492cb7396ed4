package app.entregent.model.people;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of a person beyond the posts, as far as an import compares it.
 *
 * @param name the suffix stands behind the last name
 * @param connectedOn since when the two are connected
 * @param self the owner of the workspace
 */
public record PersonFacts(
    long id,
    PersonName name,
    String email,
    String headline,
    String location,
    Optional<ProfileLink> link,
    Optional<LocalDate> connectedOn,
    boolean provisional,
    boolean self) {}
