/** Tests of the sheet of a talk: without a window, and by mouse and keyboard. */
@NullMarked
package app.entregent.screen.log;

import org.jspecify.annotations.NullMarked;
