/**
 * Workshop mode: a workshop is prepared, run in two windows (the facilitator's and the room's), and
 * closed. The map itself is the editor's; the shell brings it.
 */
@NullMarked
package app.entregent.screen.workshop;

import org.jspecify.annotations.NullMarked;
