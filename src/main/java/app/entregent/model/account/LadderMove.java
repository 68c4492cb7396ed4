package app.entregent.model.account;

import java.time.LocalDate;

/**
 * A step that an account took on the ladder.
 *
 * @param reason why, in the seller's words; may be empty
 */
public record LadderMove(
    long id, long accountId, LadderStep from, LadderStep to, LocalDate movedOn, String reason) {}
