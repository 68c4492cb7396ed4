package app.entregent.model.decision;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The next action under way to close a gap.
 *
 * @param due the day by which it is to be done, if one was set
 */
public record GapPlan(long nextActionId, Optional<LocalDate> due) {}
