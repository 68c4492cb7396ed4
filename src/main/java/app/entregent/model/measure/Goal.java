package app.entregent.model.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is to be reached, and until when.
 *
 * @param words what is meant, in the seller's words; never empty for a measure of his own
 * @param baseline where it stood on the first day; empty if nobody knows
 */
public record Goal(
    long id,
    Optional<Long> campaign,
    GoalMetric metric,
    String words,
    Optional<BigDecimal> baseline,
    BigDecimal target,
    LocalDate begun,
    LocalDate due,
    Optional<LocalDate> reachedOn) {}
