/** The window and the composition root. */
@NullMarked
package app.entregent.shell;

import org.jspecify.annotations.NullMarked;
