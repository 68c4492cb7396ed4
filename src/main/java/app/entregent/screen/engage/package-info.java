/**
 * Step 3 in the window: the week with its one objective and its pieces in a calendar by day, hour
 * and channel (a list where it would be too narrow), and beside it the piece that is written.
 * Nothing is published from here; a text leaves by the clipboard.
 */
@NullMarked
package app.entregent.screen.engage;

import org.jspecify.annotations.NullMarked;
