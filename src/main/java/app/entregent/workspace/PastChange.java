package app.entregent.workspace;

import java.time.Instant;

/**
 * A line of the history.
 *
 * @param at when
 * @param label what was done, or undone
 * @param undo whether it undid or redid another change
 */
public record PastChange(Instant at, Label label, boolean undo) {}
