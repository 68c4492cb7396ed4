/**
 * The sheet of what was pasted: who speaks in it, which messages it holds, what is left as a note.
 * The seller corrects it and saves it as talks.
 */
@NullMarked
package app.entregent.screen.paste;

import org.jspecify.annotations.NullMarked;
