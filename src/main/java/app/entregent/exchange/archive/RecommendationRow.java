package app.entregent.exchange.archive;

import app.entregent.model.people.PersonName;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A recommendation.
 *
 * @param given whether the owner wrote it; if not, it is about him
 * @param name the other one
 * @param status {@code VISIBLE}, {@code HIDDEN}, {@code PENDING}, or what else was written
 */
public record RecommendationRow(
    String file,
    long line,
    boolean given,
    PersonName name,
    String company,
    String jobTitle,
    String text,
    Optional<LocalDate> on,
    String status)
    implements ArchiveRow {}
