package app.entregent.model.library;

import app.entregent.model.engage.PieceChannel;
import app.entregent.model.engage.PieceFormat;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A piece in the list of all of them, without its text: light enough for thousands.
 *
 * @param personaName empty without a persona
 * @param shared when it was published or given
 * @param received how often somebody is known to have got it
 * @param searchKey its words in the form that {@link app.entregent.model.people.SearchWords#fit}
 *     compares
 */
public record LibraryPiece(
    long id,
    String subject,
    PieceFormat format,
    PieceChannel channel,
    LocalDate plannedOn,
    Optional<Long> persona,
    String personaName,
    Optional<LocalDate> shared,
    PieceState state,
    PieceSheet sheet,
    int received,
    String searchKey) {}
