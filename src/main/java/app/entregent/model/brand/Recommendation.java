package app.entregent.model.brand;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A recommendation that the seller received or gave.
 *
 * @param personId the other one; absent if the archive's name fits nobody or several
 * @param state {@code VISIBLE}, {@code HIDDEN}, {@code PENDING}, or what else the network wrote
 * @param fingerprint 16 bytes by which the next archive knows it again
 */
public record Recommendation(
    Optional<Long> personId,
    boolean given,
    String text,
    Optional<LocalDate> writtenOn,
    String state,
    Mark fingerprint) {}
