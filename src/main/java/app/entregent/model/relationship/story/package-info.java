/**
 * The story of a person, an account or a decision: talks, messages, meetings, steps and favours in
 * one list, the newest first.
 */
@NullMarked
package app.entregent.model.relationship.story;

import org.jspecify.annotations.NullMarked;
