/**
 * What a talk moves: what changed at once ({@link
 * app.entregent.model.relationship.proposal.TalkEffects}), and what it proposes by the one table of
 * {@link app.entregent.model.relationship.proposal.Fact}. Nothing is guessed from words.
 */
@NullMarked
package app.entregent.model.relationship.proposal;

import org.jspecify.annotations.NullMarked;
