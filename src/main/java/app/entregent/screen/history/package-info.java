/**
 * What was done in this workspace, newest first, in words, with the way back for the newest change.
 * A part of the settings.
 */
@NullMarked
package app.entregent.screen.history;

import org.jspecify.annotations.NullMarked;
