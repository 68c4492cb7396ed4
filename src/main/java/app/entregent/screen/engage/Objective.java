package app.entregent.screen.engage;

import app.entregent.model.engage.IsoWeek;

/**
 * What a week is for, as it was read.
 *
 * @param words empty if nothing was said
 */
public record Objective(IsoWeek week, String words) {}
