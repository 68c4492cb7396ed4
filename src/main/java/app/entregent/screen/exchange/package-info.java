/**
 * The import of an archive: choose or drop it, see how far it is, stop it, and then read what came
 * in, what was there already and what was left out, down to the row. The work itself is done by the
 * exchange; here it is shown.
 */
@NullMarked
package app.entregent.screen.exchange;

import org.jspecify.annotations.NullMarked;
