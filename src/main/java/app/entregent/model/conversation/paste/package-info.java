/**
 * What was copied elsewhere and pasted here: a thread of LinkedIn, an e-mail with the ones that it
 * answers, a signature, or just words, in English or in French. Pure: no workspace, no window; the
 * day is passed in. Nothing of the text is lost: what no form fits stays as the note.
 */
@NullMarked
package app.entregent.model.conversation.paste;

import org.jspecify.annotations.NullMarked;
