/** Tests of the import through the window. */
@NullMarked
package app.entregent.screen.exchange;

import org.jspecify.annotations.NullMarked;
