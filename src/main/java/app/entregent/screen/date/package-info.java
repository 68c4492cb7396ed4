/**
 * The dates of a person or an account, a part of their pages: birthdays, ends of contracts and what
 * else is to be remembered in time.
 */
@NullMarked
package app.entregent.screen.date;

import org.jspecify.annotations.NullMarked;
