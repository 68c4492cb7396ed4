/** Workshops through their view models and through the window. */
@NullMarked
package app.entregent.screen.workshop;

import org.jspecify.annotations.NullMarked;
