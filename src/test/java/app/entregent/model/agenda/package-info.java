/** Tests of today: the order of its rows, and what calls for the seller, on a real file. */
@NullMarked
package app.entregent.model.agenda;

import org.jspecify.annotations.NullMarked;
