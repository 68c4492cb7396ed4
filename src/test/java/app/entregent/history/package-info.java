/** Tests of the history in words. */
@NullMarked
package app.entregent.history;

import org.jspecify.annotations.NullMarked;
