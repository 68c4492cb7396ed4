package app.entregent.exchange.archive;

import app.entregent.model.people.PersonName;
import app.entregent.model.people.ProfileLink;
import java.time.LocalDate;
import java.util.Optional;

/** What the owner noted about a person of his network. */
public record NoteRow(
    String file,
    long line,
    PersonName name,
    Optional<ProfileLink> link,
    String note,
    Optional<LocalDate> createdOn)
    implements ArchiveRow {}
