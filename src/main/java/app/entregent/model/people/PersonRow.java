package app.entregent.model.people;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A person in the list of all people: light enough for thirty thousand of them.
 *
 * @param companyId the company of the current post, 0 if none is known
 * @param sortKey by which the list is ordered: family name first, without case and accents
 * @param searchKey name, title, company and tags as {@link SearchWords} compares them
 */
public record PersonRow(
    long id,
    String name,
    String title,
    long companyId,
    String company,
    Optional<LocalDate> connectedOn,
    boolean provisional,
    String sortKey,
    String searchKey) {}
