/** Tests of the page of today: without a window, and by mouse and keyboard. */
@NullMarked
package app.entregent.screen.today;

import org.jspecify.annotations.NullMarked;
