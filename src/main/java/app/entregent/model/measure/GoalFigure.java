package app.entregent.model.measure;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Where a goal stood on a day: typed on it, or the figure of a week that ended on that day. */
public record GoalFigure(LocalDate on, BigDecimal amount, boolean ofSheet) {}
