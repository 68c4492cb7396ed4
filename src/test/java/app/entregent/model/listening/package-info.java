/** Clues and the needs behind them, on real files. */
@NullMarked
package app.entregent.model.listening;

import org.jspecify.annotations.NullMarked;
