/** The care for a client: who serves it, what it says of us, what keeps it, which strategy fits. */
@NullMarked
package app.entregent.model.relationship.care;

import org.jspecify.annotations.NullMarked;
