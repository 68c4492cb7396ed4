/**
 * The listening notebook: clues of what people say in groups, comments, at events and in the press,
 * with the need behind them. A clue becomes a need of somebody or an idea for a piece, and says
 * what became of it; one that leads nowhere is dismissed and stays findable.
 *
 * <p>Reads people, accounts and the weeks, and is read by none of them.
 */
@NullMarked
package app.entregent.model.listening;

import org.jspecify.annotations.NullMarked;
