/**
 * The quick line: one line of words, in English or in French, taken for a talk with people, a
 * moment, needs and next actions. Pure: no workspace, no window; the moment is passed in.
 */
@NullMarked
package app.entregent.model.conversation.line;

import org.jspecify.annotations.NullMarked;
