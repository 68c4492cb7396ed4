/** White space on a real file. */
@NullMarked
package app.entregent.model.account.space;

import org.jspecify.annotations.NullMarked;
