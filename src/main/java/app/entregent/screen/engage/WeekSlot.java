package app.entregent.screen.engage;

import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * A place in the calendar of a week.
 *
 * @param hour empty for the top of the day, where pieces stand that have no hour
 */
record WeekSlot(LocalDate day, OptionalInt hour) {}
