@NullMarked
package app.entregent.exchange.decision;

import org.jspecify.annotations.NullMarked;
