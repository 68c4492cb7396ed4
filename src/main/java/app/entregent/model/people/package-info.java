/**
 * People: who they are, how their names and companies are spelled, and by which link a network
 * knows them. Everything here is plain values; the other rooms of the method build on it.
 */
@NullMarked
package app.entregent.model.people;

import org.jspecify.annotations.NullMarked;
