package app.entregent.model.measure.kpi;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One figure of one week. What was typed counts before what the program knows, since the seller may
 * have done something elsewhere; both stay in sight.
 *
 * @param typed the newest typed word
 * @param computed what the program knows; empty before the seller's first act and in weeks to come
 * @param times how often something was typed here
 */
public record KpiCell(Optional<BigDecimal> typed, Optional<BigDecimal> computed, int times) {
  /** Nothing is known. */
  public static final KpiCell NOTHING = new KpiCell(Optional.empty(), Optional.empty(), 0);

  /** The figure that counts; empty if it is not yet known. */
  public Optional<BigDecimal> amount() {
    return typed.or(this::computed);
  }

  /** Whether it is what the program counted. */
  public boolean isComputed() {
    return typed.isEmpty() && computed.isPresent();
  }
}
