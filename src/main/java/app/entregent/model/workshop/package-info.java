/**
 * Workshops: a group draws the decision map of one account together. Who is in the room, the agenda
 * with its clock, what was noted, the honest judgements with their spread, and what was agreed on.
 * Reads decisions and next actions, and is read by none of them.
 */
@NullMarked
package app.entregent.model.workshop;

import org.jspecify.annotations.NullMarked;
