package app.entregent.model.decision;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One purchase under way in an account.
 *
 * @param object what is to be bought, in the client's words; may be empty
 * @param worth what it is worth, in the currency
 * @param currency three letters of ISO 4217
 * @param expectedOn when the client means to decide
 * @param outcomeReason why it ended as it did; may be empty
 * @param occasion what set it off; may be empty
 * @param buyerStep where the client is on its own way to the purchase
 * @param endedOn the day on which it was decided or given up; not known of one that is under way,
 *     nor of one that ended before the day was kept
 */
public record Decision(
    long id,
    long accountId,
    String object,
    Optional<BigDecimal> worth,
    String currency,
    Optional<LocalDate> expectedOn,
    DecisionStage stage,
    Outcome outcome,
    String outcomeReason,
    String occasion,
    BuyerStep buyerStep,
    LocalDate openedOn,
    Optional<LocalDate> endedOn) {
  /** Whether it is still to be decided. */
  public boolean live() {
    return outcome == Outcome.OPEN;
  }
}
