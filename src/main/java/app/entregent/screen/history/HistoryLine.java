package app.entregent.screen.history;

import app.entregent.text.Message;
import java.time.ZonedDateTime;

/**
 * A line of the history.
 *
 * @param at when, where the user is
 * @param words what was done, taken back or brought back
 */
public record HistoryLine(ZonedDateTime at, Message words) {}
