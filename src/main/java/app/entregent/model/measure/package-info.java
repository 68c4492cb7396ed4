/**
 * What moves: the rings of the four steps, the weekly plan they are measured by, and the same steps
 * as a board for one account; goals with their pace.
 *
 * <p>A ring counts only what the seller did himself in the program; what an import brings moves
 * none. Every count keeps the acts that made it, so that a number can be opened. This room reads
 * all others and is read by none but the window.
 */
@NullMarked
package app.entregent.model.measure;

import org.jspecify.annotations.NullMarked;
