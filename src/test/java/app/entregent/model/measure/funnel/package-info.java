@NullMarked
package app.entregent.model.measure.funnel;

import org.jspecify.annotations.NullMarked;
