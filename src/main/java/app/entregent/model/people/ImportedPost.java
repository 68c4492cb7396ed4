package app.entregent.model.people;

import java.time.LocalDate;

/**
 * A post that an import adds.
 *
 * @param companyId 0 if no company is named
 * @param since {@code 2018}, {@code 2018-04} or {@code 2018-04-01}; empty if unknown
 * @param until the same
 */
public record ImportedPost(
    long personId,
    long companyId,
    String title,
    String place,
    String since,
    String until,
    boolean heldNow,
    LocalDate seenOn) {}
