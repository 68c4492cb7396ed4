/** The decision map through its view models and through the window. */
@NullMarked
package app.entregent.screen.map;

import org.jspecify.annotations.NullMarked;
