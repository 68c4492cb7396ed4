/**
 * What to do now: the rows of today, in the order in which one should look at them, each with its
 * reason. This room reads all others of the method and is read by none.
 */
@NullMarked
package app.entregent.model.agenda;

import org.jspecify.annotations.NullMarked;
