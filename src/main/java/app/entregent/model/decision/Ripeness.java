package app.entregent.model.decision;

import java.time.LocalDate;

/**
 * Whether the gaps of a decision are ripe for the list of today: it is live, in a target account,
 * and a week old or due within thirty days. Younger maps are still being drawn.
 */
public final class Ripeness {
  public static final int AFTER_DAYS = 7;
  public static final int DUE_WITHIN_DAYS = 30;

  private Ripeness() {}

  public static boolean of(Decision decision, boolean target, LocalDate today) {
    boolean old = !decision.openedOn().isAfter(today.minusDays(AFTER_DAYS));
    boolean due =
        decision
            .expectedOn()
            .filter(day -> !day.isAfter(today.plusDays(DUE_WITHIN_DAYS)))
            .isPresent();
    return target && decision.live() && (old || due);
  }
}
