/** White space without a window, and by keyboard in one. */
@NullMarked
package app.entregent.screen.space;

import org.jspecify.annotations.NullMarked;
