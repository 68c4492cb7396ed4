/**
 * What the full form of a talk keeps: what each person did, the norms of the tie, what was shared,
 * given and asked, the files, and what came of the talk, to be corrected later.
 */
@NullMarked
package app.entregent.model.conversation.detail;

import org.jspecify.annotations.NullMarked;
