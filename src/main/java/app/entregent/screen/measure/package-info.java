/**
 * What moves, in the window: the rings of the four steps, the acts behind each, and the weekly plan
 * they are measured by. The same reading fills the rings of the rail.
 */
@NullMarked
package app.entregent.screen.measure;

import org.jspecify.annotations.NullMarked;
