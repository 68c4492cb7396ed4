/** Tests of talks: words for days, bonds, warmth, and the stores on a real file. */
@NullMarked
package app.entregent.model.conversation;

import org.jspecify.annotations.NullMarked;
