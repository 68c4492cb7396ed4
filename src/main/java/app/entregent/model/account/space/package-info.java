/**
 * White space: what the seller sells, crossed with the parts of an account that buy. A crossing of
 * which nothing is said is unknown, which is the quiet normal and never counts as a no.
 */
@NullMarked
package app.entregent.model.account.space;

import org.jspecify.annotations.NullMarked;
