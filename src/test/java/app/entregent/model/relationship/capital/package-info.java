/** Tests of social capital. */
@NullMarked
package app.entregent.model.relationship.capital;

import org.jspecify.annotations.NullMarked;
