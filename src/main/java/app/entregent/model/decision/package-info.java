/**
 * The decision-making unit of a purchase: who sits in it, what part each plays, where each stands,
 * and what ties them. From these facts the room finds the gaps of the map and how complete it is,
 * always with the reasons. Plain data and pure functions; only {@link
 * app.entregent.model.decision.DecisionStore} sees the tables.
 */
@NullMarked
package app.entregent.model.decision;

import org.jspecify.annotations.NullMarked;
