/** The listening notebook by mouse and keyboard. */
@NullMarked
package app.entregent.screen.listening;

import org.jspecify.annotations.NullMarked;
