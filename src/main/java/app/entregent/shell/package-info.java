/**
 * The window itself and how the program starts: the rail, the palette, notices, keys, settings, and
 * the composition root ({@link app.entregent.shell.Wiring}) where everything is built by hand,
 * constructor by constructor. This room knows all others; none knows it.
 */
@NullMarked
package app.entregent.shell;

import org.jspecify.annotations.NullMarked;
