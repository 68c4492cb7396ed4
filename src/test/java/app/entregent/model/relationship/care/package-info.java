/** Tests of the care for accounts. */
@NullMarked
package app.entregent.model.relationship.care;

import org.jspecify.annotations.NullMarked;
