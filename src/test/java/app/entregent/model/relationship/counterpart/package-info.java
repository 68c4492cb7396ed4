/** Tests of our people against theirs. */
@NullMarked
package app.entregent.model.relationship.counterpart;

import org.jspecify.annotations.NullMarked;
