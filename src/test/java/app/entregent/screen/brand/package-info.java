/** The checklist by mouse, by keyboard and without a window. */
@NullMarked
package app.entregent.screen.brand;

import org.jspecify.annotations.NullMarked;
