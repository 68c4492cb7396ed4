/** Tests of relationships, on real workspace files. */
@NullMarked
package app.entregent.model.relationship;

import org.jspecify.annotations.NullMarked;
