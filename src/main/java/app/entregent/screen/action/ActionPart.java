package app.entregent.screen.action;

import app.entregent.model.agenda.ActionLine;
import app.entregent.model.conversation.NextAction;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The parts of the list. What is overdue stands in its part also while it rests. */
enum ActionPart {
  OVERDUE,
  WEEK,
  OPEN,
  DONE;

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** How many of these stand in each part. */
  static Map<ActionPart, Integer> counts(List<ActionLine> lines, LocalDate today) {
    Map<ActionPart, Integer> counts = new EnumMap<>(ActionPart.class);
    for (ActionPart part : values()) {
      counts.put(
          part, (int) lines.stream().filter(line -> part.holds(line.action(), today)).count());
    }
    return counts;
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
