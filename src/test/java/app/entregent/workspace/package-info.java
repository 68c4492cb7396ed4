/** The front door, on real files. */
@NullMarked
package app.entregent.workspace;

import org.jspecify.annotations.NullMarked;
