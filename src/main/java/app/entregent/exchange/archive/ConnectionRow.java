package app.entregent.exchange.archive;

import app.entregent.model.people.PersonName;
import app.entregent.model.people.ProfileLink;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A person of the network.
 *
 * @param email "" for most: only who allows it is exported with it
 * @param company as of the day of the export, "" if none
 * @param position as of the day of the export, "" if none
 */
public record ConnectionRow(
    String file,
    long line,
    PersonName name,
    Optional<ProfileLink> link,
    String email,
    String company,
    String position,
    Optional<LocalDate> connectedOn)
    implements ArchiveRow {}
