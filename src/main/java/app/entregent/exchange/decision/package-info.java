/**
 * One decision as a file of its own, for another workspace: what is in it, how it is written and
 * read, how two sides of it differ, and how they become one. A decision is a set of things (seats,
 * lines, steps, ...) with named aspects, each thing under an id that is the same in every
 * workspace; so two sides are compared, and a third that both once had, aspect by aspect.
 */
@NullMarked
package app.entregent.exchange.decision;

import org.jspecify.annotations.NullMarked;
