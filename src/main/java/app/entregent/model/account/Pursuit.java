package app.entregent.model.account;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether an account is worth the work, and since when one cares for it as a client. Source: not
 * every client is good to take; winning one restarts the work as loyalty.
 *
 * @param stoppedOn the day on which the seller gave it up
 * @param reason why, in the seller's words
 * @param loyaltySince the day on which the track of loyalty opened
 */
public record Pursuit(
    Optional<LocalDate> stoppedOn, String reason, Optional<LocalDate> loyaltySince) {}
