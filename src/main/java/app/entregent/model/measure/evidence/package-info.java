/** Figures of others, each with its source, year, sample and caveat. */
@NullMarked
package app.entregent.model.measure.evidence;

import org.jspecify.annotations.NullMarked;
