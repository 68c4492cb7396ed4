/** Tests of what an account is worth, as its page tells it. */
@NullMarked
package app.entregent.screen.account.worth;

import org.jspecify.annotations.NullMarked;
