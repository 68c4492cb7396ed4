/**
 * The sheet of figures by week: what the seller types, what the program knows by itself, and how
 * the weeks of a trial compare with those before it.
 */
@NullMarked
package app.entregent.model.measure.kpi;

import org.jspecify.annotations.NullMarked;
