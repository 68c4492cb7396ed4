@NullMarked
package app.entregent.model.measure.evidence;

import org.jspecify.annotations.NullMarked;
