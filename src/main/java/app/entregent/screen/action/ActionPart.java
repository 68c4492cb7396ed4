package app.entregent.screen.action;

import app.entregent.model.conversation.NextAction;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** The parts of the list. What is overdue stands in its part also while it rests. */
enum ActionPart {
  OVERDUE,
  WEEK,
  OPEN,
  DONE;

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether the action stands in this part; the week ends on Sunday. */
  boolean holds(NextAction action, LocalDate today) {
    boolean open = action.doneOn().isEmpty();
    LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    return switch (this) {
      case OVERDUE -> action.isOverdue(today);
      case WEEK ->
          open
              && action
                  .due()
                  .filter(day -> !day.isBefore(today) && !day.isAfter(sunday))
                  .isPresent();
      case OPEN -> open;
      case DONE -> !open;
    };
  }
}
