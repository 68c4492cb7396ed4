package app.entregent.exchange.archive;

import app.entregent.model.people.PersonName;
import app.entregent.model.people.ProfileLink;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody vouched for a skill of the owner.
 *
 * @param status {@code ACCEPTED}, {@code PENDING}, {@code HIDDEN}, or what else was written
 */
public record EndorsementRow(
    String file,
    long line,
    String skill,
    PersonName endorser,
    Optional<ProfileLink> link,
    Optional<LocalDate> on,
    String status)
    implements ArchiveRow {}
