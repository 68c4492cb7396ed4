/** Workshops: prepared, run in the room, closed and read again. */
@NullMarked
package app.entregent.screen.workshop;

import org.jspecify.annotations.NullMarked;
