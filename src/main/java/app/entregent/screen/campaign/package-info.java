/**
 * The campaign guide, in the window: one step after the other, of which only the present one is
 * open. What a step makes is real, and one step to undo.
 */
@NullMarked
package app.entregent.screen.campaign;

import org.jspecify.annotations.NullMarked;
