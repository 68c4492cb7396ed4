@NullMarked
package app.entregent.model.measure.chain;

import org.jspecify.annotations.NullMarked;
