package app.entregent.model.relationship.care;

import java.time.LocalDate;

/**
 * The strategy that the seller chose for an account.
 *
 * @param reason why; may be empty
 */
public record StrategyChoice(Strategy strategy, String reason, LocalDate chosenOn) {}
