/** The workshop guide by mouse and keyboard. */
@NullMarked
package app.entregent.screen.workshop;

import org.jspecify.annotations.NullMarked;
