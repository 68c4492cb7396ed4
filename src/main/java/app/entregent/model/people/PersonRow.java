package app.entregent.model.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A person in the list of all people: light enough for thirty thousand of them.
 *
 * @param companyId the company of the newest post held now, 0 if none is known
 * @param alsoAt the companies of the other posts held now
 * @param career titles and companies of former posts
 * @param jobChange the newest change of employer, if one was noticed
 * @param sortKey by which the list is ordered: family name first, without case and accents
 * @param searchKey name, titles, companies and tags as {@link SearchWords} compares them
 */
public record PersonRow(
    long id,
    String name,
    String title,
    long companyId,
    String company,
    List<String> alsoAt,
    String career,
    String location,
    String headline,
    Optional<LocalDate> connectedOn,
    Optional<JobChange> jobChange,
    boolean provisional,
    Origin origin,
    String sortKey,
    String searchKey) {}
