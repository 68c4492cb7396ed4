/** The ladder as a funnel: who came to each step in a time, how many went on, how long it took. */
@NullMarked
package app.entregent.model.measure.funnel;

import org.jspecify.annotations.NullMarked;
