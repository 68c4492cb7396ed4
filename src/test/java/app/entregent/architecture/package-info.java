/** The rules of the house, held by tests. */
@NullMarked
package app.entregent.architecture;

import org.jspecify.annotations.NullMarked;
