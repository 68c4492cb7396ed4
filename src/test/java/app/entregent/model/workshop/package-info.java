/** Tests of workshops. */
@NullMarked
package app.entregent.model.workshop;

import org.jspecify.annotations.NullMarked;
