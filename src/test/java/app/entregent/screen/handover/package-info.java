/** Handing a workshop over: which files there are, what stands in them, and what must not. */
@NullMarked
package app.entregent.screen.handover;

import org.jspecify.annotations.NullMarked;
