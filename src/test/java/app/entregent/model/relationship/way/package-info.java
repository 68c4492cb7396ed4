/** Tests of the ways to somebody. */
@NullMarked
package app.entregent.model.relationship.way;

import org.jspecify.annotations.NullMarked;
