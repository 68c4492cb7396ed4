/**
 * What an account is worth, on its page: segments, rank, relation, forces, value and signals, each
 * with one sentence that opens into its reasons and is edited in place, and the editor of the
 * criteria and rules behind them.
 */
@NullMarked
package app.entregent.screen.account.worth;

import org.jspecify.annotations.NullMarked;
