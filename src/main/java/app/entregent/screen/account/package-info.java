/**
 * The page of one account in the window: its decisions and people, its story, its facts, its
 * networks, and the four steps on it. It knows no other screen; it leads to maps and people through
 * the navigator.
 */
@NullMarked
package app.entregent.screen.account;

import org.jspecify.annotations.NullMarked;
