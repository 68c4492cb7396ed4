/**
 * What an account is to the seller, each formula in a small class with its source: its segments,
 * its rank among the key accounts, how close a relation its purchases ask for, the forces on its
 * market, how it buys, and its economic, competitive and future value with their crossing. What
 * nobody said is unknown, and unknown never counts as none.
 */
@NullMarked
package app.entregent.model.account.worth;

import org.jspecify.annotations.NullMarked;
