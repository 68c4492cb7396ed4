package app.entregent.model.conversation;

import java.time.LocalDate;

/**
 * The bond as the seller judges it.
 *
 * @param bond 0 to 4
 */
public record BondJudgement(int bond, LocalDate on, String reason) {
  public BondJudgement {
    if (bond < 0 || bond > Bond.HIGHEST) {
      throw new IllegalArgumentException("A bond of " + bond);
    }
  }
}
