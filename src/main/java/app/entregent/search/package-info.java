/**
 * The search: everything that was ever written, found as one types. An index in memory follows the
 * journal; {@code SearchTextStore} says which columns it holds. Knows no window.
 */
@NullMarked
package app.entregent.search;

import org.jspecify.annotations.NullMarked;
