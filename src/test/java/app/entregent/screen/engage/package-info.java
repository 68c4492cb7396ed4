/** The week by mouse, by keyboard and without a window. */
@NullMarked
package app.entregent.screen.engage;

import org.jspecify.annotations.NullMarked;
