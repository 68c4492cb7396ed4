/**
 * The history in words: what a change was, with the names that its rows have now. It reads the
 * tables of every room and writes none; whoever was erased since is someone, and what is gone is
 * something.
 */
@NullMarked
package app.entregent.history;

import org.jspecify.annotations.NullMarked;
