/** Tests of the library. */
@NullMarked
package app.entregent.model.library;

import org.jspecify.annotations.NullMarked;
