/**
 * Before and after a meeting: the meetings to come with the sheet of each (Ctrl+M), moving and
 * calling off, and in the evening what is still to be written. A meeting is a conversation of the
 * room {@code model.conversation}; planning one and writing it down is done on the sheet of {@code
 * screen.log}.
 */
@NullMarked
package app.entregent.screen.meeting;

import org.jspecify.annotations.NullMarked;
