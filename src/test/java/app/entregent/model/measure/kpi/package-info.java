@NullMarked
package app.entregent.model.measure.kpi;

import org.jspecify.annotations.NullMarked;
