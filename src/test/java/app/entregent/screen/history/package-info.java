/** Tests of the history as it is shown. */
@NullMarked
package app.entregent.screen.history;

import org.jspecify.annotations.NullMarked;
