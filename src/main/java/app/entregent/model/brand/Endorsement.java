package app.entregent.model.brand;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody vouched for a skill of the seller.
 *
 * @param personId who; absent if the archive's name fits nobody or several
 * @param state {@code ACCEPTED}, {@code PENDING}, {@code HIDDEN}, or what else the network wrote
 * @param fingerprint 16 bytes by which the next archive knows it again
 */
public record Endorsement(
    Optional<Long> personId,
    String skill,
    Optional<LocalDate> givenOn,
    String state,
    Mark fingerprint) {}
