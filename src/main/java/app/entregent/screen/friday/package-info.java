/**
 * The review of the week, from top to bottom: loose ends, targets, numbers, and what next week is
 * for. It has an end that one sees.
 */
@NullMarked
package app.entregent.screen.friday;

import org.jspecify.annotations.NullMarked;
