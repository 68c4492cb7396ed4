package app.entregent.model.measure.funnel;

import app.entregent.model.account.LadderStep;
import java.time.LocalDate;
import java.util.List;

/**
 * The way of one account on the ladder. It begins as a suspect on the day it was added.
 *
 * @param moves the oldest first
 * @param lostOn the days on which decisions were lost; of a loss whose day nobody said, the day on
 *     which the decision was opened
 */
public record LadderPath(
    long accountId, String account, LocalDate addedOn, List<Move> moves, List<LocalDate> lostOn) {
  /** One move, up or down. */
  public record Move(LadderStep from, LadderStep to, LocalDate on) {
    public boolean up() {
      return to.compareTo(from) > 0;
    }
  }

  public LadderPath {
    moves = List.copyOf(moves);
    lostOn = List.copyOf(lostOn);
  }
}
