package app.entregent.model.decision;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/**
 * How long a decision has been in its stage, on a slow clock: between businesses a purchase takes
 * months and many people. So many days are usual in a stage unless the seller set others; what is
 * longer stalls.
 *
 * <p>Source: the thesis and its course notes ask for slow clocks between businesses; the numbers
 * are this program's own.
 *
 * @param since the day of the last passage into the stage; without one, the day it was opened
 * @param days in the stage
 * @param usual so many are usual
 */
public record StageClock(LocalDate since, long days, int usual, boolean stalled) {
  /** The days that are usual in a stage. */
  public static int usual(DecisionStage stage) {
    return switch (stage) {
      case UNDERSTAND, APPROACH -> 30;
      case DISCOVER, PRESENT -> 45;
      case CLOSE -> 60;
      case FOLLOW_UP -> 90;
    };
  }

  /**
   * @param moves the passages of this decision, the newest first
   * @param set the days that the seller set
   */
  public static StageClock of(
      Decision decision, List<StageMove> moves, Map<DecisionStage, Integer> set, LocalDate today) {
    LocalDate since =
        moves.stream()
            .filter(move -> move.to() == decision.stage())
            .map(StageMove::movedOn)
            .findFirst()
            .orElse(decision.openedOn());
    long days = ChronoUnit.DAYS.between(since, today);
    int usual = set.getOrDefault(decision.stage(), usual(decision.stage()));
    return new StageClock(since, days, usual, decision.live() && days > usual);
  }
}
