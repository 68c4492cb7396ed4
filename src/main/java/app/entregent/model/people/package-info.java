/**
 * People: who they are, how their names and companies are spelled, by which link a network knows
 * them, the posts they held over time, and the ideal customers they may fit; also how the seller
 * looks at the long lists. The other rooms of the method build on it; it knows none of them.
 */
@NullMarked
package app.entregent.model.people;

import org.jspecify.annotations.NullMarked;
