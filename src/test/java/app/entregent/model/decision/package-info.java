/** Decisions, seats, gaps and completeness: by tables of corners and on a real file. */
@NullMarked
package app.entregent.model.decision;

import org.jspecify.annotations.NullMarked;
