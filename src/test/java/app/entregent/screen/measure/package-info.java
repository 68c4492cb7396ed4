/** The rings by mouse, by keyboard and without a window. */
@NullMarked
package app.entregent.screen.measure;

import org.jspecify.annotations.NullMarked;
