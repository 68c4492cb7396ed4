/**
 * The decision map: cards on paper, the panel beside them, and the field in which one types. {@code
 * MapViewModel} knows what is shown and selected, {@code SeatActs}, {@code GapActs} and {@code
 * DecisionActs} change it, {@code AskViewModel} understands what is typed; the views draw and pass
 * on keys and the mouse.
 */
@NullMarked
package app.entregent.screen.map;

import org.jspecify.annotations.NullMarked;
