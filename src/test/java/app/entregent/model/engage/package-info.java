/** Weeks and pieces, on real files. */
@NullMarked
package app.entregent.model.engage;

import org.jspecify.annotations.NullMarked;
