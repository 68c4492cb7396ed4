/**
 * The listening notebook, in the window: one line writes a clue down, one key makes a need or an
 * idea of it, and beside the list of clues stand the needs that are heard most often.
 */
@NullMarked
package app.entregent.screen.listening;

import org.jspecify.annotations.NullMarked;
