/**
 * The page of today: at most seven rows, each with its reason and one key to act, and the first
 * steps where nothing is there yet. It fills from all rooms and decides nothing itself.
 */
@NullMarked
package app.entregent.screen.today;

import org.jspecify.annotations.NullMarked;
