/**
 * Handing over what a workshop found: all its files at once, in a folder of their own. A part that
 * the shell puts into the page on which a workshop ends.
 */
@NullMarked
package app.entregent.screen.handover;

import org.jspecify.annotations.NullMarked;
