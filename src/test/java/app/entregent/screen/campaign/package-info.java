/** The campaign guide by mouse and keyboard. */
@NullMarked
package app.entregent.screen.campaign;

import org.jspecify.annotations.NullMarked;
