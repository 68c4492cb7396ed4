/** Tests of what an account is worth. */
@NullMarked
package app.entregent.model.account.worth;

import org.jspecify.annotations.NullMarked;
