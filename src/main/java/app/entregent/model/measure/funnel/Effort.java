package app.entregent.model.measure.funnel;

import app.entregent.model.account.LadderStep;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Hours and cost that went into bringing accounts to a step.
 *
 * @param cost in the seller's own currency
 */
public record Effort(
    long id, LadderStep toStep, LocalDate spentOn, BigDecimal hours, BigDecimal cost) {}
