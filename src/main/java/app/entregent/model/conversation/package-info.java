/**
 * What was said, written, planned and promised: conversations and the people in them, questions,
 * objections and next actions, and what follows from them for a tie: its last touch, its bond and
 * its warmth. Messages of an archive are conversations too, but they make contacts and no duties.
 */
@NullMarked
package app.entregent.model.conversation;

import org.jspecify.annotations.NullMarked;
